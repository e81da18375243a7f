from aftercare.content.diary import tags
from tests.reading import messages


def test_every_tag_has_an_icon_and_its_word_and_there_are_no_others():
    offered = [tag.id for tag in tags()]

    assert offered == [
        "bruise",
        "slept-well",
        "slept-badly",
        "desk-day",
        "active-day",
        "painkiller",
        "headache",
        "tired",
        "stretched",
        "warmth",
        "cold",
    ]
    assert all(tag.icon for tag in tags())
    assert messages("tag").keys() == set(offered)
