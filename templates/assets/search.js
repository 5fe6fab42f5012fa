// Searches the site without a server. Of the index only those files are loaded that a query needs: see search/index.json.
"use strict";

(() => {
  const form = document.querySelector("form[data-search]");
  const results = document.getElementById("results");
  const status = document.getElementById("found");
  if (!form || !results || !status) return;

  const SHOWN = [5, 10, 20];
  const SECTIONS = ["Companies", "Articles", "Figures"];
  const root = form.dataset.search;
  const files = new Map();

  function load(name) {
    if (!files.has(name)) {
      files.set(name, fetch(root + "search/" + name + ".json").then((answer) => {
        if (!answer.ok) throw new Error(answer.status);
        return answer.json();
      }));
    }
    return files.get(name);
  }

  // As the program takes texts apart: letters and digits, small, without accents.
  function words(text) {
    const bare = text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
    return [...new Set(bare.split(/[^\p{L}\p{N}]+/u).filter(Boolean).map((word) => word.slice(0, 24)))].slice(0, 8);
  }

  function shard(word) {
    const start = word.length === 1 ? word + "_" : word.slice(0, 2);
    return /^[a-z0-9_]{2}$/.test(start) ? start : "other-" + (word.codePointAt(0) % 32);
  }

  function numbers(text) {
    let last = -1;
    return text.split(" ").map((step) => (last += parseInt(step, 36) + 1));
  }

  // The entries that a word is in; the beginning of a word will do, so that results come while it is typed.
  async function having(word, shards) {
    const name = shard(word);
    if (!shards.includes(name)) return new Set();
    const known = await load("words/" + name);
    const all = Object.keys(known).filter((other) => other.startsWith(word));
    return new Set(all.flatMap((other) => numbers(known[other])));
  }

  async function find(query) {
    const wanted = words(query);
    const index = await load("index");
    const sets = await Promise.all(wanted.map((word) => having(word, index.shards)));
    const [first, ...others] = sets.sort((a, b) => a.size - b.size);
    const found = [...(first || [])].filter((entry) => others.every((set) => set.has(entry))).sort((a, b) => a - b);
    let start = 0;
    return Promise.all(index.ends.map(async (end, section) => {
      const own = found.filter((entry) => entry >= start && entry < end);
      start = end;
      const shown = own.slice(0, SHOWN[section]);
      const chunks = await Promise.all(shown.map((entry) => load("entries/" + Math.floor(entry / index.chunk))));
      return { section, count: own.length, shown: shown.map((entry, i) => chunks[i][entry % index.chunk]) };
    }));
  }

  function element(name, className, text) {
    const made = document.createElement(name);
    if (className) made.className = className;
    if (text) made.textContent = text;
    return made;
  }

  // A result is its address, its title, a note, and of a figure the family of its type.
  function item([path, title, note, group]) {
    const made = element("li", group ? "hit type-" + group : "hit");
    const link = element("a", "", title);
    link.href = root + path;
    made.append(link);
    if (note) made.append(" ", element("span", "note", note));
    return made;
  }

  function show(found) {
    results.replaceChildren();
    for (const { section, count, shown } of found.filter((each) => each.count > 0)) {
      const list = element("ul", "hits");
      list.append(...shown.map(item));
      const more = count > shown.length ? ` (first ${shown.length} of ${count})` : "";
      results.append(element("h2", "", SECTIONS[section] + more), list);
    }
    const all = found.reduce((sum, each) => sum + each.count, 0);
    status.textContent = all === 0 ? "Nothing has all of these words." : all === 1 ? "1 result" : all + " results";
  }

  let latest = 0;
  async function search() {
    const turn = ++latest;
    const query = form.elements.q.value.trim();
    history.replaceState(null, "", query ? "?q=" + encodeURIComponent(query) : location.pathname);
    if (words(query).length === 0) {
      results.replaceChildren();
      status.textContent = "";
      return;
    }
    try {
      const found = await find(query);
      if (turn === latest) show(found);
    } catch {
      status.textContent = "The index could not be loaded. Search works where the site is served, not from a folder.";
    }
  }

  let pause;
  form.elements.q.addEventListener("input", () => {
    clearTimeout(pause);
    pause = setTimeout(search, 150);
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    search();
  });
  form.elements.q.value = new URLSearchParams(location.search).get("q") || "";
  search();
})();
