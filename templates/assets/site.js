// What scripts add to pages that work without them: sorting and filtering of tables, and Escape to put away the fact of a mark.
"use strict";

(() => {
  const words = new Intl.Collator(document.documentElement.lang || "en", { numeric: true, sensitivity: "base" });

  // A cell is sorted by its number where it has one, by its day, or else by its words; numbers of unlike units stay apart.
  function key(cell) {
    const time = cell.querySelector("time");
    if (cell.dataset.value) return [cell.dataset.unit || "", Number(cell.dataset.value)];
    return [time ? time.dateTime : cell.textContent.trim(), 0];
  }

  function compare(a, b) {
    return words.compare(a[0], b[0]) || a[1] - b[1];
  }

  function sortable(table) {
    const body = table.tBodies[0];
    [...table.tHead.rows[0].cells].forEach((head, column) => {
      const button = document.createElement("button");
      button.type = "button";
      button.append(...head.childNodes);
      head.append(button);
      button.addEventListener("click", () => {
        const down = head.getAttribute("aria-sort") === "ascending" || (head.dataset.first === "down" && !head.ariaSort);
        [...table.tHead.rows[0].cells].forEach((other) => other.removeAttribute("aria-sort"));
        head.setAttribute("aria-sort", down ? "descending" : "ascending");
        const keyed = [...body.rows].map((row) => [key(row.cells[column]), row]);
        keyed.sort((a, b) => (down ? compare(b[0], a[0]) : compare(a[0], b[0])));
        body.append(...keyed.map(([, row]) => row));
      });
    });
  }

  function filterable(table) {
    const rows = [...table.tBodies[0].rows];
    if (rows.length < 6) return;
    const label = document.createElement("label");
    const input = document.createElement("input");
    const count = document.createElement("span");
    label.className = "filter";
    input.type = "search";
    count.setAttribute("role", "status");
    label.append("Show only rows with ", input, count);
    table.before(label);
    input.addEventListener("input", () => {
      const wanted = input.value.toLowerCase().split(/\s+/).filter(Boolean);
      rows.forEach((row) => {
        const text = row.textContent.toLowerCase();
        row.hidden = !wanted.every((word) => text.includes(word));
      });
      count.textContent = wanted.length ? rows.filter((row) => !row.hidden).length + " of " + rows.length : "";
    });
  }

  document.querySelectorAll("table.sortable").forEach((table) => {
    sortable(table);
    filterable(table);
  });

  // What appears on pointing at a mark can be put away without moving the pointer.
  const story = document.querySelector(".body");
  if (story) {
    const quiet = (on) => story.classList.toggle("quiet", on && matchMedia("(max-width: 65.99rem)").matches);
    addEventListener("keydown", (event) => event.key === "Escape" && quiet(true));
    story.addEventListener("pointerover", (event) => event.target.closest(".fig") && quiet(false));
    story.addEventListener("focusin", () => quiet(false));
  }
})();
