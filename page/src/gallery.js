import { readGeometry } from "./geometry.js";
import { createPainter, Stage } from "./stage.js";

// Shapes are read a little before they are scrolled into view, and forgotten after they left it.
const MARGIN = "400px";

/** Turns the still pictures of the gallery into views that turn, where the browser has WebGL. */
export function showGallery() {
  const painter = createPainter();
  document.documentElement.dataset.webgl = painter ? "here" : "missing";
  if (!painter) return;
  const stages = new Map();
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) stages.get(target).show(isIntersecting);
    },
    { rootMargin: MARGIN },
  );
  for (const panes of document.querySelectorAll(".panes")) {
    stages.set(panes, new Stage(panes, painter, () => readGeometry(document.getElementById(panes.dataset.geometry).textContent)));
    observer.observe(panes);
    offerFullScreen(panes);
  }
  painter.onRestored(() => stages.forEach((stage) => stage.draw()));
}

function offerFullScreen(panes) {
  const button = panes.parentElement.querySelector(".enlarge");
  button.hidden = !document.fullscreenEnabled;
  button.addEventListener("click", () => panes.requestFullscreen().then(() => panes.focus()));
}
