"""The prescriptions that stand on the desk, read in one place."""

from aftercare.content.code import codes
from aftercare.domain.draft import Draft, KeptDraft
from aftercare.domain.prescription import Prescription
from aftercare.formats.prescription_link import BadLink, decode, encode


def opened(payload: str) -> Prescription | None:
    """Return what *payload* holds; None if only another version of the app can read it."""
    try:
        return decode(payload, codes())
    except BadLink:
        return None


def closed(plan: Prescription) -> str:
    """Return *plan* as it is kept."""
    return encode(plan, codes())


def kept(draft: Draft) -> KeptDraft:
    """Return *draft* as it is kept."""
    return KeptDraft(
        id=draft.patient,
        payload=closed(draft.plan),
        begun_at=draft.begun_at,
        note=draft.note,
        just_now=draft.just_now,
        conditions=draft.conditions,
        allowed=draft.allowed,
        aside=draft.aside,
        places=draft.places,
    )


def draft_of(kept_draft: KeptDraft) -> Draft | None:
    """Return a draft as it is worked on; None if only another version of the app can read it."""
    plan = opened(kept_draft.payload)
    if plan is None:
        return None
    return Draft(
        patient=kept_draft.id,
        plan=plan,
        begun_at=kept_draft.begun_at,
        note=kept_draft.note,
        just_now=kept_draft.just_now,
        conditions=kept_draft.conditions,
        allowed=kept_draft.allowed,
        aside=tuple(one for one in kept_draft.aside if one in codes().area.numbers),
        places=kept_draft.places,
    )
