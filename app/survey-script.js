// Saves answers as they are given, keeps them while there is no network, and says so. The pages work without it.
// Served as it is written. At most 6 KB.
(() => {
  const { body } = document;
  const form = document.querySelector("form:has([name=seen])");
  const status = document.querySelector("[role=status]");
  const shared = "shared" in body.dataset;
  const key = `parallax/${digest(location.pathname.split("/").slice(0, 3).join("/"))}`;
  const page = new URLSearchParams(location.search).get("page") ?? "1";
  let kept = {};
  let running = false;

  addEventListener("pageshow", (event) => {
    // A page out of the browser's memory may be older than what is saved, or of somebody who has finished here.
    if (event.persisted) location.reload();
  });
  if ("clears" in body.dataset) forget();
  if (form) start(form);

  function start(form) {
    kept = shared ? {} : remembered();
    // The page that was sent has arrived, unless this is that page again.
    if (kept.sent !== page) delete kept[kept.sent];
    delete kept.sent;
    show(kept[page] ?? {});
    for (const select of form.querySelectorAll("select")) select.before_ = select.value;
    form.addEventListener("change", (event) => {
      rank(event.target);
      keep(event.target);
      save();
    });
    let typing = 0;
    form.addEventListener("input", (event) => {
      if (event.target.type !== "textarea") return;
      keep(event.target);
      clearTimeout(typing);
      typing = setTimeout(save, 1500);
    });
    form.addEventListener("submit", (event) => {
      if (navigator.onLine) {
        kept.sent = page;
        remember();
      } else {
        event.preventDefault();
        for (const field of form.querySelectorAll("input:checked, select, textarea")) keep(field);
        say("offline");
      }
    });
    addEventListener("online", save);
    setInterval(save, 15000);
    save();
  }

  /** Ranks are given once each: a rank that another option had changes places with it. */
  function rank(field) {
    const group = field.closest("[data-ranks]");
    if (!group) return;
    const selects = [...group.querySelectorAll("select")];
    if (field.type === "checkbox") {
      if (field.checked) for (const select of selects) select.value = "";
    } else {
      group.querySelector("[type=checkbox]").checked = false;
      const other = selects.find((each) => each !== field && each.value && each.value === field.value);
      if (other) other.value = field.before_;
    }
    for (const select of selects) select.before_ = select.value;
  }

  /** Notes the fields of a question as not saved yet. */
  function keep(field) {
    const group = field.closest("fieldset");
    if (!group) return;
    kept[page] ??= {};
    for (const each of group.querySelectorAll("input:checked, select, textarea")) kept[page][each.name] = each.value;
    for (const each of group.querySelectorAll("[type=checkbox]:not(:checked)")) kept[page][each.name] = "";
    remember();
  }

  /** Puts what was not saved yet back into the page. */
  function show(fields) {
    for (const [name, value] of Object.entries(fields))
      for (const field of form.elements)
        if (field.name === name) {
          if (field.type === "radio" || field.type === "checkbox") field.checked = field.value === value;
          else field.value = value;
        }
  }

  /** Sends everything that is not saved yet, page by page. */
  async function save() {
    const [of] = Object.keys(kept).filter((each) => each !== "sent");
    if (running || of === undefined) return;
    if (!navigator.onLine) return say("offline");
    running = true;
    const slow = setTimeout(() => say("saving"), 700);
    const fields = { ...kept[of] };
    const seen = form.elements.namedItem("seen");
    const address = new URL(form.action);
    address.searchParams.set("page", of);
    let next = "refused";
    try {
      const sent = new URLSearchParams({ ...fields, intent: "save" });
      if (of === page) sent.set("seen", seen.value);
      const answer = await fetch(address, { method: "POST", body: sent, redirect: "manual" });
      if (answer.status === 200) {
        if (of === page) seen.value = await answer.text();
        for (const [name, value] of Object.entries(fields)) if (kept[of]?.[name] === value) delete kept[of][name];
        if (Object.keys(kept[of] ?? {}).length === 0) delete kept[of];
        next = "saved";
        remember();
      } else if ([404, 409, 410].includes(answer.status)) {
        next = "late";
        forget();
      }
    } catch {
      next = "offline";
    }
    clearTimeout(slow);
    running = false;
    say(next);
    if (next === "saved") save();
  }

  function say(state) {
    const words = status.dataset[state];
    if (status.textContent !== words) status.textContent = words;
    status.dataset.state = state;
  }

  function remembered() {
    try {
      return JSON.parse(localStorage.getItem(key)) ?? {};
    } catch {
      return {};
    }
  }

  function remember() {
    if (shared) return;
    try {
      if (Object.keys(kept).length > 0) localStorage.setItem(key, JSON.stringify(kept));
      else localStorage.removeItem(key);
    } catch {
      // No room, or not allowed: then only this page keeps it.
    }
  }

  function forget() {
    kept = {};
    remember();
  }

  /** The link is a secret and does not become a name in the browser's storage. */
  function digest(text) {
    let hash = 0x811c9dc5;
    for (const sign of text) hash = Math.imul(hash ^ sign.charCodeAt(0), 0x01000193);
    return (hash >>> 0).toString(36);
  }
})();
