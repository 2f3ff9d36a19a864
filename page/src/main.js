import { showCharts } from "./charts.js";
import { showGallery } from "./gallery.js";
import { makeTable } from "./table.js";

for (const controls of document.querySelectorAll(".controls")) controls.hidden = false;
makeTable(document.getElementById("metrics-table"));
showCharts(JSON.parse(document.getElementById("chart-data").textContent));
showGallery();
