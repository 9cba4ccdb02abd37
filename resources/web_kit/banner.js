/* @@head@@ */
(() => {
  "use strict";
  const kit = @@data@@;
  const words = kit.words;
  const key = "aparte-cookies";
  const notice = document.currentScript ? document.currentScript.dataset.notice : "";
  let banner = null;
  let opener = null;
  let running = [];

  // Nothing is written before a choice; a choice past its term is forgotten and asked again.
  function held() {
    let raw = null;
    try { raw = localStorage.getItem(key); } catch { return null; }
    if (raw === null) return null;
    try {
      const choice = JSON.parse(raw);
      const left = Date.parse(choice.until) - Date.now();
      const stands = left > 0 && left <= kit.days * 86400000 && Array.isArray(choice.accepted);
      if (stands && (choice.accepted.length === 0 || choice.asked === kit.asked)) return choice;
    } catch { /* not ours any more */ }
    localStorage.removeItem(key);
    return null;
  }

  function keep(accepted) {
    const now = Date.now();
    const until = new Date(now + kit.days * 86400000).toISOString();
    const choice = { version: kit.version, asked: kit.asked, at: new Date(now).toISOString(), until, accepted };
    try { localStorage.setItem(key, JSON.stringify(choice)); } catch { /* a browser that stores nothing: the choice lasts as long as the page */ }
    close();
    document.dispatchEvent(new CustomEvent("aparte-cookies", { detail: { accepted } }));
    if (running.some((purpose) => !accepted.includes(purpose))) { forget(accepted); location.reload(); return; }
    run(accepted);
  }

  // Scripts and frames wait for their purpose; what has run cannot be undone, so withdrawing reloads the page.
  function run(accepted) {
    document.querySelectorAll('script[type="text/plain"][data-purpose]').forEach((waiting) => {
      if (!accepted.includes(waiting.dataset.purpose)) return;
      const script = document.createElement("script");
      [...waiting.attributes].forEach((one) => { if (one.name !== "type") script.setAttribute(one.name, one.value); });
      script.text = waiting.text;
      waiting.replaceWith(script);
    });
    document.querySelectorAll("iframe[data-purpose][data-src]").forEach((frame) => {
      if (accepted.includes(frame.dataset.purpose)) { frame.src = frame.dataset.src; frame.removeAttribute("data-src"); }
    });
    running = accepted;
  }

  function forget(accepted) {
    document.querySelectorAll("[data-purpose][data-cookies]").forEach((one) => {
      if (accepted.includes(one.dataset.purpose)) return;
      const names = one.dataset.cookies.split(/\s+/).filter(Boolean);
      document.cookie.split(";").map((pair) => pair.split("=")[0].trim()).forEach((name) => {
        if (!names.some((wanted) => wanted === name || (wanted.endsWith("*") && name.startsWith(wanted.slice(0, -1))))) return;
        const domains = location.hostname.split(".").map((_, at, all) => all.slice(at).join("."));
        ["", ...domains].forEach((domain) => {
          document.cookie = `${name}=; Max-Age=0; Path=/${domain ? `; Domain=${domain}` : ""}`;
        });
      });
    });
  }

  function made(tag, properties = {}, ...children) {
    const node = Object.assign(document.createElement(tag), properties);
    node.append(...children);
    return node;
  }

  function inShadow(id, ...children) {
    const host = made("div", { id });
    const shadow = host.attachShadow({ mode: "open" });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(kit.style);
    shadow.adoptedStyleSheets = [sheet];
    shadow.append(...children);
    host.lang = kit.language;
    return host;
  }

  function choice(text, act, id) {
    const button = made("button", { type: "button", className: "choice", id, textContent: text });
    button.addEventListener("click", act);
    return button;
  }

  function first() {
    const text = made("p", { id: "text" }, words.text);
    const list = made("ul", {}, ...kit.purposes.map((one) => made("li", {}, one.name)));
    const more = notice ? [made("p", {}, made("a", { href: notice, textContent: words.notice }))] : [];
    const buttons = made("div", { className: "choices" },
      choice(words.refuse, () => keep([]), "refuse"),
      choice(words.accept, () => keep(kit.purposes.map((one) => one.code)), "accept"),
      choice(words.customise, () => draw(second(), true), "customise"));
    return [text, list, made("p", {}, words.later), ...more, buttons];
  }

  function second() {
    const accepted = (held() || { accepted: null }).accepted;
    const groups = kit.purposes.map((one) => {
      const row = made("div", { className: "answers" });
      [["no", words.no], ["yes", words.yes]].forEach(([value, text]) => {
        const radio = made("input", { type: "radio", name: one.code, value });
        // Nothing is ticked beforehand; whoever comes back sees what they chose.
        if (accepted !== null) radio.checked = accepted.includes(one.code) === (value === "yes");
        row.append(made("label", {}, radio, made("span", { textContent: text })));
      });
      return made("fieldset", {}, made("legend", {}, one.name), made("p", {}, one.description), row);
    });
    const save = choice(words.save, () => {
      const root = banner.shadowRoot;
      keep(kit.purposes.map((one) => one.code).filter((code) => root.querySelector(`input[name="${code}"][value="yes"]`).checked));
    }, "save");
    return [made("p", {}, words.unanswered), ...groups, made("div", { className: "choices" }, save, choice(words.back, () => draw(first(), true), "back"))];
  }

  function draw(content, withFocus) {
    const title = made("h2", { id: "title", tabIndex: -1 }, words.title);
    const box = made("div", { className: "banner" }, title, ...content);
    box.setAttribute("role", "dialog");
    box.setAttribute("aria-modal", "false");
    box.setAttribute("aria-labelledby", "title");
    box.addEventListener("keydown", (event) => {
      if (event.key !== "Escape") return;
      if (box.querySelector("#back")) draw(first(), true); else close();
    });
    if (!banner) {
      banner = inShadow("aparte-cookies-banner");
      document.body.prepend(banner);
    }
    banner.shadowRoot.replaceChildren(box);
    if (withFocus) title.focus();
  }

  // Closing without a choice stores nothing: silence is a refusal, for this page.
  function close() {
    if (banner) banner.remove();
    banner = null;
    if (opener) opener.focus();
    opener = null;
  }

  function open(event) {
    event.preventDefault();
    opener = event.currentTarget;
    draw(first(), true);
  }

  function start() {
    let links = [...document.querySelectorAll('[data-cookies="manage"]')];
    if (!links.length) {
      links = [made("button", { type: "button", className: "manage", id: "manage", textContent: words.manage })];
      document.body.append(inShadow("aparte-cookies-link", links[0]));
    }
    links.forEach((one) => one.addEventListener("click", open));
    const choice = held();
    if (choice) run(choice.accepted); else draw(first(), false);
  }

  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", start); else start();
})();
