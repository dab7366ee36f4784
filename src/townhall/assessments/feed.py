"""The feed of a community's published snapshots, for readers that tell when there is a new one. No more is in it."""

from django.http import Http404, HttpRequest
from django.urls import reverse
from django.utils.feedgenerator import Atom1Feed

from townhall.assessments.models import Snapshot
from townhall.core.clocks.zones import day_at
from townhall.core.pages.words import speech_in

_LATEST = 50


def feed_of(request: HttpRequest, slug: str, language: str) -> bytes:
    """Return the newest snapshots as Atom; raises Http404 where nothing was published."""
    known = Snapshot.objects.defer("content").select_related("community__organisation")
    rows = list(known.filter(community__slug=slug)[:_LATEST])
    if not rows:
        raise Http404
    community, speech = rows[0].community, speech_in(language)
    zone = community.organisation.time_zone

    def at(name: str, *more: int) -> str:
        return request.build_absolute_uri(reverse(f"public:{name}", args=[slug, *more]))

    title = _plain(speech.say("public-title", name=community.name))
    feed = Atom1Feed(title, at("newest"), "", language=language, feed_url=at("feed"), feed_guid=at("newest"))
    for row in rows:
        day = day_at(row.published_at, zone)
        words = row.note or _plain(speech.say("public-intro", name=community.name, date=day.isoformat()))
        link = at("snapshot", row.number)
        feed.add_item(
            f"{title}: {speech.date(day)}",
            link,
            words,
            unique_id=link,
            pubdate=row.published_at,
            updateddate=row.published_at,
        )
    return feed.writeString("utf-8").encode()


def _plain(words: str) -> str:
    """Words without the marks that set arguments apart in a page."""
    return words.replace("\u2068", "").replace("\u2069", "")
