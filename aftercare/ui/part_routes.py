"""The map of what comes when it is first asked for: visits, texts, function, report, diary."""

from functools import partial

import flet as ft

from aftercare.state.app import AppState
from aftercare.ui.arriving import of_part
from aftercare.ui.desk import Alone
from aftercare.ui.later import later


def visits_routes(state: AppState, alone: Alone) -> list[ft.Route]:
    """Return the visits, the way into a calendar and what rings: they come when asked for."""
    visits, clock = state.appointments, state.clock
    known = (visits, state.treatments, clock)
    filed = (visits, state.calendar, clock, state.web_app)
    ringing = (state.reminders, state.settings, clock, "/visits/calendar")

    def there(path: str, name: str, *given: object) -> ft.Route:
        return alone(path, of_part(state.more, later(name, *given)))

    return [
        there("visits", "visits.VisitsScreen", visits, clock),
        there("visits/new", "visit.NewVisitScreen", *known),
        there("visits/calendar", "visit_calendar.CalendarScreen", *filed),
        there("visit/:visit", "visit.VisitScreen", *known, state.following, state.function),
        there("visit/:visit/zone", "visit_zone.VisitZoneScreen", visits, clock),
        there("reminders", "reminders.RemindersScreen", *ringing),
        there("settings/reminders", "reminder_settings.ReminderSettingsScreen", state.settings),
    ]


def learn_routes(state: AppState, alone: Alone) -> list[ft.Route]:
    """Return what can be read, and the ways to it: it comes when asked for."""
    there = partial(_text_route, state, alone)
    asked = (state.learn, state.settings, state.treatments, state.clock)
    return [
        there("learn", "learn.LearnScreen", *asked),
        there("learn/region/:region", "learn_region.RegionScreen", state.stretches),
        there("learn/use/:use", "learn_region.UseScreen", state.stretches),
        *text_routes(state, alone),
    ]


def text_routes(state: AppState, alone: Alone) -> list[ft.Route]:
    """Return the texts themselves, which know nothing of anybody: a locked app shows them too."""
    there = partial(_text_route, state, alone)
    return [
        there("learn/words", "learn_words.WordsScreen"),
        there("learn/words/:term", "learn_words.WordsScreen"),
        there("settings/safety", "hazards.HazardsScreen"),
        there("learn/:article", "article.ArticleScreen"),
        there("learn/:article/:passage", "article.ArticleScreen"),
    ]


def _text_route(state: AppState, alone: Alone, path: str, name: str, *given: object) -> ft.Route:
    return alone(path, of_part(state.texts, later(name, *given)))


def function_routes(state: AppState, alone: Alone) -> list[ft.Route]:
    """Return what a person can do, and how it is asked: it comes when asked for."""
    clock, mine = state.clock, state.treatments
    answering = (mine, state.appointments, clock, state.saving)

    def there(path: str, name: str, *given: object) -> ft.Route:
        def show() -> ft.Control:
            return later(name, state.function.here, *given)()

        return alone(path, of_part(state.more, show))

    return [
        there("function", "function.FunctionScreen", clock),
        there("function/activities", "function_activities.ActivitiesScreen", mine),
        there("function/rate", "function_rate.RateScreen", *answering),
        there("function/rating/:rating", "function_rate.RatingScreen", *answering),
    ]


def report_routes(state: AppState, alone: Alone) -> list[ft.Route]:
    """Return the report for the physiotherapist, and how it is handed over."""

    def there(path: str, name: str, *more: object) -> ft.Route:
        def show() -> ft.Control:
            return later(name, state.reports.state, state.clock, *more)()

        return alone(path, of_part(state.more, of_part(state.reports, show)))

    given = (state.settings, state.desk, state.clock, state.web_app)
    read = of_part(state.reports, later("report_read.ReportReadScreen", *given))
    return [
        there("report", "report.ReportScreen"),
        there("report/code", "report_code.ReportCodeScreen", state.desk.paper),
        alone("r/:payload", of_part(state.more, read)),
    ]


def looking_back_routes(state: AppState, alone: Alone) -> list[ft.Route]:
    """Return what the diary holds in depth: it comes when asked for."""
    noted = (state.more, state.treatments, state.diary, state.clock)
    planned = (state.more, state.prescriptions, state.settings, state.treatments)

    def there(path: str, name: str, *given: object) -> ft.Route:
        return alone(f"diary/{path}", of_part(state.more, later(name, *given)))

    return [
        there("treatments", "diary_treatments.ComparedScreen", *noted),
        there("pain", "diary_pain.PainScreen", *noted),
        there("find", "diary_find.FindScreen", *noted),
        there(
            "stretches",
            "diary_stretches.StretchCalendarScreen",
            *(*planned, state.practices, state.clock),
        ),
    ]
