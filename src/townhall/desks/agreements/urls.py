"""The addresses of the register, all within one organisation."""

from django.urls import path

from townhall.desks.agreements.views import lists, moves, register

app_name = "agreements"
_ALL = "c/<slug:community>/agreements/"
_ONE = f"{_ALL}<number:number>/"
urlpatterns = [
    path(_ALL, register.register, name="register"),
    path(f"{_ALL}new/", register.enter, name="enter"),
    path(f"{_ALL}import/", register.take_in_table, name="import"),
    path(f"{_ALL}public/", register.show_to_all, name="show-to-all"),
    path(f"{_ALL}agencies/", lists.agencies, name="agencies"),
    path(f"{_ALL}federal-list/", lists.beside, name="beside"),
    path(f"{_ALL}federal-list/decide/", lists.decide, name="decide"),
    path(_ONE, register.agreement, name="agreement"),
    path(f"{_ONE}change/", register.change, name="change"),
    path(f"{_ONE}follow/", register.follow, name="follow"),
    path(f"{_ONE}do/<slug:move>/", moves.move, name="move"),
    path(f"{_ONE}papers/", moves.papers, name="papers"),
    path(f"{_ONE}papers/<number:paper>/", moves.paper, name="paper"),
    path(f"{_ONE}letter/<slug:does>/", moves.letter, name="letter"),
    path(f"{_ONE}letter/<slug:does>.<slug:form>", moves.download, name="download"),
    path("federal-lists/", lists.all_lists, name="lists"),
    path("federal-lists/new/", lists.take_in, name="take-in"),
    path("federal-lists/<number:number>/", lists.one_list, name="list"),
]
