"""The physiotherapist's templates as the screens see them."""

from collections.abc import Collection
from dataclasses import replace

from aftercare.content.ready_set import treated_side
from aftercare.device.ports import Clock, Ids
from aftercare.domain.patient import BadLabel, checked_label
from aftercare.domain.prescription import Prescription
from aftercare.domain.region import Area
from aftercare.domain.template import Template, sided, unsided
from aftercare.state.reading import closed, opened
from aftercare.state.shelf import Shelf
from aftercare.state.typed import Typed
from aftercare.state.undo import UndoState


class TemplateState(Typed):
    """Holds the templates, by their names; every verb saves at once.

    Also names that are being typed; that of a new template by the id of the plan it is made of.
    """

    templates: tuple[Template, ...]

    def __init__(self, shelf: Shelf[Template], undo: UndoState, clock: Clock, ids: Ids) -> None:
        super().__init__()
        self._shelf, self._undo, self._clock, self._ids = shelf, undo, clock, ids
        self.templates = self._all()

    def get(self, template_id: str) -> Template | None:
        """Return the template *template_id*, or None."""
        return next((one for one in self.templates if one.id == template_id), None)

    def named(self, typed: str, besides: str = "") -> Template | None:
        """Return the template of the name that was *typed*, in any case; not the one *besides*."""
        name = " ".join(typed.split()).casefold()
        found = (one for one in self.templates if one.name.casefold() == name)
        return next((one for one in found if one.id != besides), None)

    def prescription(self, template_id: str, areas: Collection[Area] = ()) -> Prescription | None:
        """Return what a template prescribes where *areas* were treated.

        What is for one side is on the treated one; on both where nobody said which. None if another
        version of the app wrote the template.
        """
        template = self.get(template_id)
        plan = opened(template.payload) if template else None
        if plan is None:
            return None
        doses = sided(unsided(plan.doses), lambda number: treated_side(number, areas))
        return replace(plan, doses=doses)

    def save(self, name: str, plan: Prescription) -> Template:
        """Keep what is in *plan* for others; BadLabel if *name* cannot be one.

        A template of the same name is replaced, and can be brought back.
        """
        label, now = checked_label(name), self._clock.now()
        doses = unsided(plan.doses)
        kept = replace(plan, clinic_name="", clinic_phone="", treated=None, visits=(), doses=doses)
        same = self.named(label)
        template = Template(
            id=same.id if same else self._ids.new(),
            name=label,
            payload=closed(kept),
            saved_at=now,
        )
        self._put_in_place(template)
        self.untype(plan.id)
        return template

    def rename(self, template_id: str, name: str) -> None:
        """Give a template another name; BadLabel if it cannot be one, or is that of another."""
        template = self.get(template_id)
        if template is None:
            return
        if self.named(name, besides=template_id):
            raise BadLabel(name)
        self._put(replace(template, name=checked_label(name)))
        self.untype(template_id)

    def remove(self, template_id: str) -> None:
        """Forget a template; it can be brought back."""
        template = self.get(template_id)
        if template:
            self._shelf.remove(template_id)
            self.refresh()
            self._undo.deleted("undo.template", lambda: self._put_in_place(template))

    def refresh(self) -> None:
        """Take over what another page has changed; what waits for the disk stays."""
        self.templates = self._all()

    def forget(self) -> None:
        """Drop what only this page still holds."""
        self.typed = {}

    @property
    def unreadable(self) -> int:
        """How many templates are kept and not shown: another version wrote them."""
        return self._shelf.unreadable

    def _all(self) -> tuple[Template, ...]:
        return tuple(sorted(self._shelf.all().values(), key=_by_name))

    def _put_in_place(self, template: Template) -> None:
        """Put *template* where another may be, which can then be brought back in turn."""
        before = self.get(template.id)
        self._put(template)
        if before:
            self._undo.deleted("undo.template-replaced", lambda: self._put_in_place(before))

    def _put(self, template: Template) -> None:
        self._shelf.put(template)
        self.refresh()


def _by_name(template: Template) -> tuple[str, str]:
    return template.name.casefold(), template.id
