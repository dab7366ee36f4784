"""A real site in a folder of its own, with its server and its worker, and a browser that may have passed both steps."""

import base64
import os
import re
import shutil
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.hashes import SHA1
from cryptography.hazmat.primitives.twofactor.totp import TOTP
from playwright.sync_api import Browser, BrowserContext, ConsoleMessage, Page, sync_playwright

CHECKOUT = Path(__file__).parent.parent
SHOTS = CHECKOUT / "out" / "screenshots"
AXE = CHECKOUT / "assets" / ".axe" / "axe.min.js"
PASSWORD = "four plain words together"
FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run", "--disable-sync"]
SIZES = {"desk": {"width": 1280, "height": 900}, "telephone": {"width": 375, "height": 740}}


@dataclass
class Site:
    """A running site: its address, its folder, and the one-time link of its first administrator."""

    address: str
    home: Path
    link: str

    def run(self, *words: str) -> str:
        """Call `townhall` on this site."""
        words = ("--env", str(self.home / "townhall.env"), *words)
        return subprocess.run(
            [sys.executable, "-m", "townhall", *words], env=self.env(), check=True, capture_output=True, text=True
        ).stdout

    def env(self) -> dict[str, str]:
        """Return the environment of its processes."""
        own = {"TOWNHALL_HOME": str(self.home), "TOWNHALL_REHEARSAL": "1", "TOWNHALL_HOSTS": "localhost,127.0.0.1"}
        return {**{k: v for k, v in os.environ.items() if not k.startswith(("TOWNHALL_", "DJANGO_"))}, **own}


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    """Set a site up and serve it for the whole run."""
    home = tmp_path_factory.mktemp("browser") / "site"
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    address = f"http://localhost:{port}"
    rehearse = [
        sys.executable,
        "-m",
        "townhall",
        "rehearse",
        "--home",
        str(home),
        "--papers",
        str(CHECKOUT / "examples/alder_bay"),
    ]
    made = subprocess.run([*rehearse, "--port", str(port), "--only-set-up"], check=True, capture_output=True, text=True)
    link = re.search(r"http://\S+/join/\S+", made.stdout)
    assert link, made.stdout
    log = (home / "log").open("w")
    running = subprocess.Popen([*rehearse, "--port", str(port)], stdout=log, stderr=log)
    try:
        _wait_for(f"{address}/health/ready/")
        yield Site(address, home, link[0])
    finally:
        running.terminate()
        running.wait(30)
        log.close()


def _wait_for(address: str) -> None:
    deadline = time.monotonic() + 60
    while time.monotonic() < deadline:
        try:
            urllib.request.urlopen(address, timeout=2)
        except OSError:
            time.sleep(0.3)
        else:
            return
    raise TimeoutError(address)


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    """Debian's Chromium."""
    path = shutil.which("chromium")
    if path is None:
        pytest.skip("Chromium is not here (apt-get install chromium)")
    with sync_playwright() as play:
        browser = play.chromium.launch(executable_path=path, args=FLAGS)
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def ana(site: Site, chromium: Browser) -> dict[str, object]:
    """The first administrator, who joined and set up the second step with the keyboard alone; returns her session."""
    context = chromium.new_context(viewport=SIZES["desk"])
    page = context.new_page()
    page.goto(site.link)
    page.focus("#id_name")
    page.keyboard.type("Ana Invented")
    page.keyboard.press("Tab")
    page.keyboard.type(PASSWORD)
    page.keyboard.press("Enter")
    page.wait_for_url("**/code/new/")
    shot(page, "second-step")
    secret = base64.b32decode(page.inner_text("main code"))
    page.focus("#id_code")
    page.keyboard.type(TOTP(secret, 6, SHA1(), 30).generate(int(time.time())).decode())
    page.keyboard.press("Enter")
    page.wait_for_url("**/o/alder-bay/")
    state = context.storage_state()
    context.close()
    return dict(state)


@pytest.fixture(scope="session")
def assessed(site: Site, chromium: Browser, ana: dict[str, object]) -> str:
    """Start the first assessment in the browser and wait for its picture; returns the community's address."""
    context = chromium.new_context(viewport=SIZES["desk"], storage_state=ana)
    page = context.new_page()
    page.goto(f"{site.address}/o/alder-bay/c/alder-bay-mi/")
    page.get_by_role("button", name="Start an assessment").click()
    page.wait_for_selector(".th-glance", timeout=60_000)
    address = page.url
    context.close()
    return address


@pytest.fixture
def desk(chromium: Browser, ana: dict[str, object]) -> Iterator[Page]:
    """A page on a desk, signed in, that complains of whatever the browser's console complains of."""
    context = chromium.new_context(viewport=SIZES["desk"], storage_state=ana)
    yield from watched(context)


def watched(context: BrowserContext) -> Iterator[Page]:
    """Yield a page, and fail if its console held an error."""
    page, errors = context.new_page(), []
    page.on("console", lambda message: errors.append(message.text) if _is_fault(message) else None)
    page.on("pageerror", lambda error: errors.append(str(error)))
    yield page
    context.close()
    assert not errors


def _is_fault(message: ConsoleMessage) -> bool:
    """Say whether the console complains of more than that a form came back: such an answer is a 422 or a 409."""
    return message.type == "error" and not re.search(r"status of (409|422)", message.text)


def shot(page: Page, name: str) -> None:
    """Keep a picture of the whole page."""
    SHOTS.mkdir(parents=True, exist_ok=True)
    page.screenshot(path=SHOTS / f"{name}.png", full_page=True)


def violations(page: Page) -> list[str]:
    """Return what axe finds against WCAG 2.2 AA, a line each."""
    page.evaluate(AXE.read_text("utf-8"))
    rules = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}
    found = page.evaluate("rules => axe.run(document, rules)", rules)["violations"]
    return [f"{each['id']}: {each['nodes'][0]['html'][:160]}" for each in found]


def overflows(page: Page) -> bool:
    """Say whether the page is wider than the window."""
    return bool(page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth + 1"))
