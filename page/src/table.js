/**
 * Lets a table be sorted by its headings, shown for one method, and shown without failures.
 *
 * Cells carry their values in `data-value`, and without failures in `data-value-without` and
 * `data-text-without`. The means in the foot are filtered but never sorted.
 */
export function makeTable(table) {
  const headings = [...table.tHead.rows[0].cells];
  let sorted = null;

  const sort = () => {
    if (!sorted) return;
    const rows = [...table.tBodies[0].rows];
    rows.sort((first, second) => compare(first.cells[sorted.column], second.cells[sorted.column], sorted.falling));
    table.tBodies[0].append(...rows);
  };

  headings.forEach((heading, column) => {
    heading.querySelector("button").addEventListener("click", () => {
      sorted = { column, falling: heading.getAttribute("aria-sort") === "ascending" };
      for (const other of headings) other.removeAttribute("aria-sort");
      heading.setAttribute("aria-sort", sorted.falling ? "descending" : "ascending");
      sort();
    });
  });

  document.getElementById("method-filter").addEventListener("change", (event) => {
    for (const row of table.querySelectorAll("tr[data-method]")) {
      row.hidden = event.target.value !== "" && row.dataset.method !== event.target.value;
    }
  });

  document.getElementById("count-failures")?.addEventListener("change", () => {
    for (const cell of table.querySelectorAll("[data-value-without]")) {
      const { value, valueWithout, textWithout } = cell.dataset;
      cell.dataset.value = valueWithout;
      cell.dataset.valueWithout = value;
      cell.dataset.textWithout = cell.textContent;
      cell.textContent = textWithout;
    }
    sort();
  });
}

/** Numbers by size, text by its letters; what was not measured comes last either way. */
function compare(first, second, falling) {
  const [a, b] = [first.dataset.value, second.dataset.value];
  const [x, y] = [Number(a), Number(b)];
  if (a === "nan" || b === "nan") return (a === "nan") - (b === "nan");
  const order = Number.isNaN(x) || Number.isNaN(y) ? a.localeCompare(b) : x - y;
  return falling ? -order : order;
}
