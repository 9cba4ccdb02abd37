"use strict";
(() => {
  const kit = JSON.parse(document.getElementById("kit").textContent);
  const words = kit.words;
  const form = document.getElementById("form");
  const ready = document.getElementById("ready");
  const byId = (id) => document.getElementById(id);
  const value = (id) => (byId(id) ? byId(id).value.trim() : "");
  const chosen = (name) => { const one = form.querySelector(`input[name="${name}"]:checked`); return one ? one.value : ""; };
  let fileUrl = "";

  // SHA-256 (FIPS 180-4), because the browser's own is missing from pages that are not served over https.
  function sha256(text) {
    const bytes = new TextEncoder().encode(text);
    const words32 = new Uint32Array((((bytes.length + 8) >> 6) + 1) * 16);
    bytes.forEach((byte, at) => { words32[at >> 2] |= byte << (24 - (at % 4) * 8); });
    words32[bytes.length >> 2] |= 0x80 << (24 - (bytes.length % 4) * 8);
    words32[words32.length - 1] = bytes.length * 8;
    const primes = [];
    for (let number = 2; primes.length < 64; number += 1) if (primes.every((one) => number % one)) primes.push(number);
    const part = (root) => Math.floor((root - Math.floor(root)) * 4294967296);
    const constants = primes.map((one) => part(Math.cbrt(one)));
    const hash = primes.slice(0, 8).map((one) => part(Math.sqrt(one)));
    const turn = (word, by) => (word >>> by) | (word << (32 - by));
    const line = new Uint32Array(64);
    for (let start = 0; start < words32.length; start += 16) {
      let [a, b, c, d, e, f, g, h] = hash;
      for (let at = 0; at < 64; at += 1) {
        if (at < 16) line[at] = words32[start + at];
        else {
          const [x, y] = [line[at - 15], line[at - 2]];
          line[at] = line[at - 16] + (turn(x, 7) ^ turn(x, 18) ^ (x >>> 3)) + line[at - 7] + (turn(y, 17) ^ turn(y, 19) ^ (y >>> 10));
        }
        const one = (h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + ((e & f) ^ (~e & g)) + constants[at] + line[at]) | 0;
        const two = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
        [h, g, f, e, d, c, b, a] = [g, f, e, (d + one) | 0, c, b, a, (one + two) | 0];
      }
      [a, b, c, d, e, f, g, h].forEach((word, at) => { hash[at] = (hash[at] + word) | 0; });
    }
    return hash.map((word) => (word >>> 0).toString(16).padStart(8, "0")).join("");
  }

  // What is hashed is what the page really shows: a text changed by hand on the site is found when the answer is read.
  function shown() {
    const questions = [...form.querySelectorAll("[data-text]")].map((one) => {
      const parts = [one.querySelector("legend"), one.querySelector(".asked"), ...one.querySelectorAll(".answer span")];
      return `${one.dataset.text}:${sha256(parts.map((part) => part.textContent).join("\n"))}`;
    });
    const notice = [...byId("notice").querySelectorAll("[data-said]")].map((one) => one.textContent).join("\n");
    return sha256([...questions, `notice:${sha256(notice)}`].join("|"));
  }

  function answers() {
    const found = {};
    form.querySelectorAll("[data-text]").forEach((one) => {
      const answer = chosen(`q${one.dataset.text}`);
      if (answer) found[one.dataset.text] = answer;
    });
    return found;
  }

  function problems(given) {
    const found = [];
    const accepted = Object.keys(given).filter((text) => given[text] === "oui");
    if (!Object.keys(given).length) found.push([form.querySelector("[data-text] input"), words.nothing_answered]);
    const lacking = new Set();
    accepted.forEach((text) => kit.needs[kit.channels[text]].forEach((id) => { if (!value(id)) lacking.add(id); }));
    lacking.forEach((id) => found.push([byId(id), words[`need_${id}`]]));
    if (value("email") && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value("email"))) found.push([byId("email"), words.bad_email]);
    if (value("phone") && value("phone").replace(/\D/g, "").length < 9) found.push([byId("phone"), words.bad_phone]);
    if (!["given_name", "family_name", "email", "phone"].some(value) && !lacking.size) found.push([byId("family_name"), words.need_somebody]);
    if (accepted.length && !chosen("age")) found.push([form.querySelector('input[name="age"]'), words.need_age]);
    if (accepted.length && chosen("age") === "-15" && !value("guardian")) found.push([byId("guardian"), words.need_guardian]);
    return found;
  }

  function show(found) {
    document.querySelectorAll(".problem").forEach((one) => { one.hidden = true; one.textContent = ""; });
    form.querySelectorAll("[aria-invalid]").forEach((one) => one.removeAttribute("aria-invalid"));
    const box = byId("problems");
    box.hidden = !found.length;
    box.replaceChildren();
    if (!found.length) return;
    const title = document.createElement("p");
    title.textContent = words.problems;
    const list = document.createElement("ul");
    found.forEach(([field, sentence], at) => {
      field.setAttribute("aria-invalid", "true");
      if (!field.id) field.id = `field-${at}`;
      const place = byId(`${field.type === "radio" ? field.name : field.id}-problem`);
      if (place) { place.textContent = sentence; place.hidden = false; }
      const link = document.createElement("a");
      link.href = `#${field.id}`;
      link.textContent = sentence;
      link.addEventListener("click", (event) => { event.preventDefault(); field.focus(); });
      const item = document.createElement("li");
      item.append(link);
      list.append(item);
    });
    box.append(title, list);
    box.focus();
  }

  function here() {
    const now = new Date();
    const two = (number) => String(Math.trunc(Math.abs(number))).padStart(2, "0");
    const day = [now.getFullYear(), two(now.getMonth() + 1), two(now.getDate())];
    const time = [two(now.getHours()), two(now.getMinutes()), two(now.getSeconds())].join(":");
    const away = -now.getTimezoneOffset();
    const zone = `${away < 0 ? "-" : "+"}${two(away / 60)}:${two(away % 60)}`;
    return { iso: `${day.join("-")}T${time}${zone}`, said: `${[...day].reverse().join("/")} ${time.slice(0, 5)}`, file: day.join("-") };
  }

  function random() {
    return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  }

  function written(given, moment) {
    const person = {};
    kit.fields.forEach((id) => { if (value(id)) person[id] = value(id); });
    const said = { format: kit.format, form: kit.version, shown: shown(), reference: random(), at: moment.iso, answers: given, person };
    if (Object.values(given).includes("oui")) {
      said.age = chosen("age");
      if (said.age === "-15") said.guardian = value("guardian");
    }
    const json = JSON.stringify(said);
    const bytes = new TextEncoder().encode(json);
    const block = btoa(String.fromCharCode(...bytes)).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");
    const lines = [kit.subject, words.dated.replace("{moment}", moment.said).replace("{version}", kit.version), ""];
    kit.fields.forEach((id) => { if (person[id]) lines.push(`${words[id]} : ${person[id]}`); });
    if (said.age === "-15") lines.push(words.under_15.replace("{guardian}", said.guardian));
    lines.push("");
    Object.keys(given).forEach((text) => lines.push(`${kit.asked[text]} : ${words[given[text]]}`));
    lines.push("", words.keep_below, `APARTE1:${(block.match(/.{1,64}/g) || []).join("\n")}:${sha256(json).slice(0, 8)}:FIN`, "");
    return lines.join("\n");
  }

  form.addEventListener("change", () => { byId("guardian-row").hidden = chosen("age") !== "-15"; });
  form.addEventListener("reset", () => { show([]); byId("guardian-row").hidden = true; });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const given = answers();
    const found = problems(given);
    show(found);
    if (found.length) return;
    const moment = here();
    const text = written(given, moment);
    byId("text").value = text;
    byId("mail").href = `mailto:${kit.address}?subject=${encodeURIComponent(kit.subject)}&body=${encodeURIComponent(text.replace(/\n/g, "\r\n"))}`;
    // Mail programs cut what is longer, and half an answer is none: then the file is the way.
    byId("mail").hidden = byId("mail").href.length > 2000;
    if (fileUrl) URL.revokeObjectURL(fileUrl);
    fileUrl = URL.createObjectURL(new Blob([text], { type: "text/plain;charset=utf-8" }));
    byId("file").href = fileUrl;
    byId("file").download = kit.file.replace("{day}", moment.file);
    form.hidden = true;
    ready.hidden = false;
    byId("ready-title").focus();
  });
  byId("back").addEventListener("click", () => { ready.hidden = true; form.hidden = false; byId("prepare").focus(); });
})();
