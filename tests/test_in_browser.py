"""What can be known of the app in a browser without one."""

import pytest

from aftercare.in_browser import base_of


@pytest.mark.parametrize(
    ("folder", "base"),
    [
        ("https://physio.example/", "https://physio.example/"),
        ("https://physio.example/care/", "https://physio.example/care/"),
        ("http://127.0.0.1:8000/", "http://127.0.0.1:8000/"),
        ("http://192.168.0.7/", ""),
        ("file:///home/", ""),
        ("https://physio.example/a%20b/", ""),
        ("", ""),
    ],
)
def test_links_lead_to_the_folder_of_the_app_if_phones_can_open_it(folder, base):
    assert base_of(folder) == base
