"""The palette can be read: contrasts of WCAG 2.2 in both schemes."""

import pytest

from ui.kit.theme import DARK, LIGHT, Scheme


def luminance(colour: str) -> float:
    parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


TEXT = [
    (text, ground)
    for text in ("text", "muted", "good", "warn", "bad", "accent")
    for ground in ("window", "surface", "sunken")
] + [("on_accent", "accent"), ("surface", "bad"), ("text", "sidebar"), ("text", "accent_soft"), ("text", "vault")]
CONTROLS = [("field_border", "surface"), ("accent", "surface"), ("accent", "window"), ("accent", "sidebar")]


@pytest.mark.parametrize("scheme", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(("text", "ground"), TEXT)
def test_text_can_be_read(scheme: Scheme, text: str, ground: str) -> None:
    assert contrast(getattr(scheme, text), getattr(scheme, ground)) >= 4.5


@pytest.mark.parametrize("scheme", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(("line", "ground"), CONTROLS)
def test_controls_and_focus_can_be_seen(scheme: Scheme, line: str, ground: str) -> None:
    assert contrast(getattr(scheme, line), getattr(scheme, ground)) >= 3
