"""A browser of its own for the tests, with nobody's profile, and what the tests ask of a page."""

import json
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from selenium.webdriver import ActionChains, Chrome, ChromeOptions
from selenium.webdriver.chrome.service import Service

# Selenium would otherwise look for a driver, and tell its makers, over the network.
os.environ.update(SE_OFFLINE="true", SE_AVOID_STATS="true")
_FLAGS = (
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--window-size=1280,900",
)
# Every text that is seen, in shadow trees too, with its contrast (WCAG 2, 1.4.3); then the edge of every control (1.4.11).
_CONTRASTS = """
const parse = (color) => { const [r, g, b, a = 1] = color.match(/[\\d.]+/g).map(Number); return [r, g, b, a]; };
const parent = (node) => node.parentElement || (node.getRootNode().host ?? null);
const over = ([r, g, b, a], [x, y, z]) => [r * a + x * (1 - a), g * a + y * (1 - a), b * a + z * (1 - a)];
const behind = (node) => {
  if (!node) return matchMedia("(prefers-color-scheme: dark)").matches ? [18, 18, 18] : [255, 255, 255];
  const color = parse(getComputedStyle(node).backgroundColor);
  return color[3] === 1 ? color.slice(0, 3) : over(color, behind(parent(node)));
};
const light = (color) => color.map((one) => one / 255).map((one) => one <= 0.04045 ? one / 12.92 : ((one + 0.055) / 1.055) ** 2.4)
  .reduce((sum, one, at) => sum + one * [0.2126, 0.7152, 0.0722][at], 0);
const ratio = (one, two) => { const [x, y] = [light(one), light(two)].sort((a, b) => b - a); return (x + 0.05) / (y + 0.05); };
const texts = [], edges = [];
const walk = (root) => root.querySelectorAll("*").forEach((node) => {
  if (node.shadowRoot) walk(node.shadowRoot);
  if (!node.checkVisibility() || ["SCRIPT", "STYLE", "NOSCRIPT", "OPTION"].includes(node.tagName)) return;
  const style = getComputedStyle(node), own = [...node.childNodes].filter((one) => one.nodeType === 3).map((one) => one.data.trim()).join("");
  if (own || node.value && node.type !== "radio") texts.push([own || node.value, ratio(over(parse(style.color), behind(node)), behind(node))]);
  if (node.matches("input:not([type=radio]), textarea, button, label.answer, .answers label, a.button"))
    edges.push([node.id || node.textContent, ratio(parse(style.borderTopColor).slice(0, 3), behind(parent(node)))]);
});
walk(document);
return [texts, edges];
"""
_STORED = """
const done = arguments[arguments.length - 1];
indexedDB.databases().then((found) => done([document.cookie, localStorage.length, sessionStorage.length, found.length]));
"""


class Browser:
    """Chromium driven by keys and clicks; what it asked of the network since the last look is told by ``asked``."""

    def __init__(self, driver: Chrome, downloads: Path) -> None:
        self.driver, self.downloads = driver, downloads

    def open(self, path: Path, *, width: int = 1280, height: int = 900, dark: bool = False) -> None:
        """Open a page in a window of a size, in a scheme of colours."""
        metrics = {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": False}
        self.driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", metrics)
        scheme = {"name": "prefers-color-scheme", "value": "dark" if dark else "light"}
        self.driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": [scheme]})
        self.driver.get(path.as_uri())

    def run(self, script: str, *values: object) -> Any:
        """Run a script in the page and return what it returns."""
        return self.driver.execute_script(script, *values)

    def press(self, *keys: str) -> None:
        """Press keys one after the other, wherever the focus is."""
        ActionChains(self.driver, duration=0).send_keys(*keys).perform()

    def stored(self) -> list[Any]:
        """What the page keeps: cookies, local and session storage, databases."""
        return self.driver.execute_async_script(_STORED)

    def contrasts(self) -> tuple[list[tuple[str, float]], list[tuple[str, float]]]:
        """The contrast of each text shown, and of the edge of each control."""
        texts, edges = self.run(_CONTRASTS)
        return texts, edges

    def focused(self) -> str:
        """The id of what has the focus, in a shadow tree too."""
        return self.run(
            "let one = document.activeElement; while (one.shadowRoot?.activeElement) one = one.shadowRoot.activeElement; return one.id"
        )

    def asked(self) -> set[str]:
        """Every address asked for since the last call."""
        events = (json.loads(entry["message"])["message"] for entry in self.driver.get_log("performance"))
        return {one["params"]["request"]["url"] for one in events if one["method"] == "Network.requestWillBeSent"}


@contextmanager
def browser(folder: Path) -> Iterator[Browser]:
    """Start Chromium with an empty profile in a folder, and end it."""
    chromium, driver = shutil.which("chromium"), shutil.which("chromedriver")
    assert None not in (chromium, driver), "the tests of the website kit want chromium and chromium-driver"
    downloads = folder / "downloads"
    downloads.mkdir()
    options = ChromeOptions()
    options.binary_location = chromium
    for flag in (*_FLAGS, f"--user-data-dir={folder / 'profile'}"):
        options.add_argument(flag)
    # Nothing but what the tests open: the browser's own first page would ask the network for its parts.
    blank = {"session.restore_on_startup": 4, "session.startup_urls": ["about:blank"]}
    options.add_experimental_option("prefs", {"download.default_directory": str(downloads), **blank})
    options.set_capability("goog:loggingPrefs", {"performance": "ALL", "browser": "ALL"})
    started = Chrome(options=options, service=Service(driver))
    try:
        yield Browser(started, downloads)
    finally:
        started.quit()
