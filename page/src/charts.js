import * as Plot from "@observablehq/plot";

const COLOURS = ["LIST", "coarse", "mean_shape", "retrieval", "oracle", "floor"].map((method, i) => [method, `var(--series-${i})`]);
const COLOUR_OF = Object.fromEntries(COLOURS);
const SERIES = COLOURS.map(([, colour]) => colour);

const FIRST_MEASURE = "iou";
const ROW = 17;

// Room for the names of categories, of which the longest ones are cut.
const LETTER = 6.8;
const LARGEST_SHARE = 0.35;

/** Draws all charts and draws them again for another metric or another width. */
export function showCharts(data) {
  const select = document.getElementById("measure");
  for (const { name, heading, unit } of data.metrics) select.append(new Option(`${heading}, ${unit}`, name));
  select.value = FIRST_MEASURE;
  const measure = () => data.metrics.find(({ name }) => name === select.value);
  const charts = [
    fitted(document.getElementById("bars"), (width) => bars(data, measure(), width)),
    fitted(document.getElementById("histogram"), (width) => histogram(data, measure(), width)),
  ];
  const note = () => {
    const { heading, unit, better } = measure();
    const counts = Object.entries(data.failed).map(([method, count]) => `${count} of ${method}`);
    const failures = counts.length ? `; failed and left out: ${counts.join(", ")}` : "";
    document.getElementById("bars-note").textContent = `${heading}, ${unit}, ${better} is better; lines are 95 % intervals${failures}`;
    document.getElementById("histogram-note").textContent = `Number of shapes and views by ${heading}, ${unit}`;
  };
  select.addEventListener("change", () => [note, ...charts].forEach((draw) => draw()));
  note();
  for (const place of document.querySelectorAll("[data-training]")) {
    fitted(place, (width) => curves(data.curves[place.dataset.training], width));
  }
}

/** Keeps a chart as wide as its place. */
function fitted(place, draw) {
  let width = 0;
  const redraw = () => width && place.replaceChildren(draw(width));
  new ResizeObserver(() => {
    const found = Math.floor(place.clientWidth);
    if (found !== width) [width] = [found], redraw();
  }).observe(place);
  return redraw;
}

const common = (width) => ({ width, style: { background: "none", fontSize: "12px", color: "var(--ink)" } });

const shownMethods = (data, rows) => data.methods.filter((method) => rows.some((row) => row.method === method));

function bars(data, { name, heading }, width) {
  const rows = data.bars
    .filter(({ values }) => values[name] !== null)
    .map(({ category, method, values, intervals }) => {
      const [low, high] = intervals[name] ?? [values[name], values[name]];
      return { category, method, value: values[name], low, high };
    });
  if (!rows.length) return nothing();
  const methods = shownMethods(data, rows);
  const categories = [...new Set(rows.map(({ category }) => category))];
  const names = namesWithin(categories, width);
  return Plot.plot({
    ...common(width),
    height: categories.length * (methods.length * ROW + 14) + 40,
    marginTop: 8,
    marginLeft: names.room,
    marginRight: 44,
    x: { label: null, grid: true, zero: true, ticks: Math.max(3, Math.floor(width / 90)) },
    y: { axis: null, domain: methods, padding: 0.12 },
    fy: { label: null, domain: categories, padding: 0.16, tickFormat: names.short },
    color: { domain: methods, range: methods.map((method) => COLOUR_OF[method]) },
    marks: [
      Plot.barX(rows, {
        x: "value", y: "method", fy: "category", fill: "method", rx: 2,
        channels: { [heading]: "value" },
        tip: { format: { x: false, fy: true, y: true, fill: false }, anchor: "left" },
      }),
      Plot.ruleY(rows.filter(({ low, high }) => low < high), { x1: "low", x2: "high", y: "method", fy: "category", stroke: "var(--ink)", strokeOpacity: 0.75 }),
      Plot.text(rows, { x: "high", y: "method", fy: "category", text: ({ value }) => short(value), textAnchor: "start", dx: 5, fill: "var(--faint)", fontSize: 11 }),
      Plot.ruleX([0], { stroke: "var(--line)" }),
    ],
  });
}

function histogram(data, { name }, width) {
  const { end, open, rows } = data.histograms[name];
  if (!rows.length) return nothing();
  const step = end / rows[0].counts.length;
  const categories = [...new Set(rows.map(({ category }) => category))];
  const bins = rows.flatMap(({ category, method, counts }) =>
    counts.map((count, i) => ({ category, method, count, from: i * step, to: (i + 1) * step })),
  );
  const names = namesWithin(categories, width);
  const network = bins.filter(({ method }) => method === data.methods[0]);
  const others = bins.filter(({ method }) => method === "mean_shape");
  const outline = others.flatMap(({ from, to, ...bin }) => [{ ...bin, at: from }, { ...bin, at: to }]);
  const chart = Plot.plot({
    ...common(width),
    height: categories.length * 74 + 44,
    marginTop: 8,
    marginLeft: names.room,
    marginRight: 20,
    x: { label: null, domain: [0, end], ticks: Math.max(3, Math.floor(width / 90)), tickFormat: (x) => (open && x === end ? `≥ ${short(x)}` : short(x)) },
    y: { axis: null },
    fy: { label: null, domain: categories, padding: 0.12, axis: "left", tickFormat: names.short },
    marks: [
      Plot.rectY(network, {
        x1: "from", x2: "to", y: "count", fy: "category", fill: COLOUR_OF[data.methods[0]], insetLeft: 0.5, insetRight: 0.5,
        tip: { format: { fy: true, y: true, x1: true, x2: true } },
      }),
      Plot.lineY(outline, { x: "at", y: "count", fy: "category", stroke: "var(--ink)", strokeOpacity: 0.65, strokeWidth: 1.2 }),
      Plot.ruleY([0], { stroke: "var(--line)" }),
    ],
  });
  const legend = Object.assign(document.createElement("div"), { className: "legend" });
  legend.append(key(COLOUR_OF[data.methods[0]], data.methods[0], true));
  if (others.length) legend.append(key("var(--ink)", "mean_shape", false));
  const both = document.createElement("div");
  both.append(chart, legend);
  return both;
}

/** Room that names of categories take beside a chart, and how they are shortened to fit it. */
function namesWithin(categories, width) {
  const most = Math.floor((LARGEST_SHARE * width) / LETTER);
  const longest = Math.max(...categories.map((name) => name.length));
  return {
    room: 16 + LETTER * Math.max(5, Math.min(longest, most)),
    short: (name) => (name.length > most ? `${name.slice(0, most - 1)}…` : name),
  };
}

function key(colour, text, filled) {
  const item = document.createElement("span");
  const mark = document.createElement("i");
  mark.style.cssText = `display:inline-block;width:12px;margin-right:6px;vertical-align:middle;height:${filled ? 10 : 0}px;${filled ? "background" : "border-top:1.5px solid;border-color"}:${colour}`;
  item.append(mark, text);
  return item;
}

/** A small chart for each loss and each validation measure, whose units differ. */
function curves(series, width) {
  const panels = Object.assign(document.createElement("div"), { className: "panels" });
  const columns = Math.max(1, Math.min(Math.max(series.length, 3), Math.floor((width + 24) / 264)));
  const panelWidth = Math.floor((width + 24) / columns) - 24;
  panels.style.gridTemplateColumns = `repeat(${columns}, ${panelWidth}px)`;
  for (const { part, name, points } of series) {
    const measured = points.filter(([, value]) => value !== null);
    const panel = document.createElement("div");
    panel.append(Object.assign(document.createElement("h4"), { textContent: `${part}: ${name}` }));
    panel.append(measured.length ? curve(measured, part, panelWidth) : nothing());
    panels.append(panel);
  }
  return panels;
}

function curve(points, part, width) {
  const logarithmic = part === "train" && points.every(([, value]) => value > 0);
  return Plot.plot({
    ...common(width),
    height: 150,
    marginLeft: 48,
    marginBottom: 26,
    x: { label: null, ticks: 4, domain: [0, points[points.length - 1][0]], tickFormat: short },
    y: { label: null, type: logarithmic ? "log" : "linear", ticks: 4, tickFormat: short, grid: true },
    marks: [
      Plot.lineY(points, { x: "0", y: "1", stroke: part === "train" ? SERIES[5] : SERIES[0], strokeWidth: 1.8, marker: points.length < 30 ? "dot" : undefined }),
      Plot.tip(points, Plot.pointerX({ x: "0", y: "1", title: ([step, value]) => `step ${step}\n${short(value)}` })),
    ],
  });
}

function nothing() {
  return Object.assign(document.createElement("p"), { textContent: "Nothing was measured." });
}

function short(value) {
  return Math.abs(value) >= 1000 ? Math.round(value).toLocaleString("en") : String(Number(value.toPrecision(3)));
}
