"""What a person has that some stretches are not for (clinical list 7.1, rule 6)."""

from enum import StrEnum


class Condition(StrEnum):
    """Set by the person or their physiotherapist; words: ``words/<language>/condition.ftl``."""

    STENOSIS = "stenosis"  # a narrow canal in the low back
    DISC = "disc"  # acute disc trouble or sciatica
    NECK = "neck"  # whiplash, surgery, instability, osteoporosis or rheumatoid arthritis there
    LOOSE_SHOULDER = "loose-shoulder"  # hypermobile, unstable or lately operated
    FROZEN_SHOULDER = "frozen-shoulder"
    HIP_REPLACEMENT = "hip-replacement"
    KNEELING = "kneeling"  # a new knee, or kneeling hurts
    PREGNANCY = "pregnancy"  # its later part
    BALANCE = "balance"
    OSTEOPOROSIS = "osteoporosis"
