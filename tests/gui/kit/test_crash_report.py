"""A crash report holds our own frames and no value."""

import sys

from app.errors import DamagedFile, UserError
from ui.kit.errors import crash_report


def test_it_names_the_kind_and_our_frames_only() -> None:
    secret = "Éloïse Martin, 06 12 34 56 78"
    try:
        from app.values import EmailAddress

        EmailAddress.parse(secret)
    except UserError as error:
        report = crash_report(type(error), error.__traceback__)
    assert "InvalidEmail" in report
    assert "app/values/contact_means.py" in report
    assert "Éloïse" not in report
    assert "06 12" not in report
    assert sys.prefix not in report


def test_an_error_says_what_to_do_and_its_code_is_stable() -> None:
    error = DamagedFile(file="aparte.db")
    assert "aparte.db" in error.sentence
    assert str(error) == "app.damaged_file"
