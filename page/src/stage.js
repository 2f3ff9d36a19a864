import {
  AmbientLight,
  BufferAttribute,
  BufferGeometry,
  Color,
  ColorManagement,
  DirectionalLight,
  DoubleSide,
  Group,
  LinearSRGBColorSpace,
  MathUtils,
  Mesh,
  MeshLambertMaterial,
  PerspectiveCamera,
  Points,
  Scene,
  ShaderMaterial,
  Vector3,
  WebGLRenderer,
} from "three";
import { OrbitControls } from "three/examples/jsm/controls/OrbitControls.js";
import { toCreasedNormals } from "three/examples/jsm/utils/BufferGeometryUtils.js";

// Colours, lights and the radius of points are those of the still pictures (list/evaluation/gallery.py
// and list/data/rendering.py), which are shaded without colour management.
ColorManagement.enabled = false;
const COLOURS = { prediction: [0.55, 0.74, 1.0], "coarse points": [1.0, 0.72, 0.4], truth: [0.95, 0.95, 0.95] };
const LIGHTS = [
  { direction: [0.5, 0.7, 0.5], strength: 0.45 },
  { direction: [0.4, 0.2, -0.9], strength: 0.2 },
  { direction: [-0.8, 0.5, 0.3], strength: 0.12 },
];
const HEADLIGHT = 0.3;
const AMBIENT = 0.15;
const POINT_RADIUS = 0.009;

// Faces that meet at a wider angle keep their edge.
const CREASE = MathUtils.degToRad(32);

const KEY_TURN = MathUtils.degToRad(10);
// Share of the distance that is left after a step nearer.
const KEY_ZOOM = 0.9;
const SHARPEST = 2;

/** One WebGL canvas for the whole page (browsers allow few); each view gets a copy of its picture. */
export function createPainter() {
  if (!document.createElement("canvas").getContext("webgl2")) return null;
  const renderer = new WebGLRenderer({ antialias: true, alpha: true });
  renderer.outputColorSpace = LinearSRGBColorSpace;
  renderer.setPixelRatio(1);
  const source = renderer.domElement;
  return {
    /** Draws a scene into a 2D canvas at the size at which it is shown. */
    paint(scene, camera, canvas) {
      const ratio = Math.min(window.devicePixelRatio, SHARPEST);
      const width = Math.round(canvas.clientWidth * ratio);
      const height = Math.round(canvas.clientHeight * ratio);
      if (!width || !height) return;
      if (source.width !== width || source.height !== height) renderer.setSize(width, height, false);
      if (canvas.width !== width || canvas.height !== height) [canvas.width, canvas.height] = [width, height];
      renderer.render(scene, camera);
      const context = canvas.getContext("2d");
      context.clearRect(0, 0, width, height);
      context.drawImage(source, 0, 0);
    },
    onRestored(listener) {
      source.addEventListener("webglcontextrestored", listener);
    },
  };
}

/** The views of one example: points, prediction and truth under one camera. */
export class Stage {
  #panes;
  #painter;
  #read;
  #camera;
  #controls;
  #views = [];
  #visible = false;
  #shows = 0;
  #scheduled = false;

  /**
   * @param {HTMLElement} panes holds a `.pane` a view and the camera in its data
   * @param {object} painter of `createPainter`
   * @param {() => Promise<object>} read gives the geometry
   */
  constructor(panes, painter, read) {
    [this.#panes, this.#painter, this.#read] = [panes, painter, read];
    panes.tabIndex = 0;
  }

  /** Loads and draws the example when it comes near the window, frees it when it is far. */
  async show(visible) {
    this.#visible = visible;
    const show = ++this.#shows;
    if (!visible) {
      for (const view of this.#views) view.scene.traverse((thing) => thing.geometry?.dispose());
      for (const view of this.#views) view.scene = null;
      return;
    }
    const geometry = await this.#read();
    // It went, and perhaps came again, while this was read.
    if (show !== this.#shows) return;
    this.#prepare(geometry);
    const scenes = {
      "coarse points": () => cloud(geometry.points),
      prediction: () => surface(geometry.prediction, COLOURS.prediction),
      truth: () => surface(geometry.truth, COLOURS.truth),
    };
    for (const view of this.#views) Object.assign(view, lit(scenes[view.column]()));
    this.draw();
  }

  /** Draws all views before the next frame. */
  draw() {
    if (this.#scheduled || !this.#visible) return;
    this.#scheduled = true;
    requestAnimationFrame(() => {
      this.#scheduled = false;
      for (const { scene, headlight, canvas } of this.#views) {
        if (!scene) continue;
        headlight.position.subVectors(this.#camera.position, this.#controls.target);
        this.#painter.paint(scene, this.#camera, canvas);
        canvas.parentElement.classList.add("drawn");
      }
    });
  }

  #prepare(geometry) {
    if (this.#camera) return;
    const { position, target, field_of_view: opening } = JSON.parse(this.#panes.dataset.camera);
    this.#camera = new PerspectiveCamera(opening, 1, 0.05, 50);
    this.#camera.position.fromArray(position);
    const there = { "coarse points": geometry.points.length, prediction: geometry.prediction, truth: true };
    for (const pane of this.#panes.querySelectorAll(".pane")) {
      const { column } = pane.dataset;
      if (!there[column]) continue;
      const canvas = document.createElement("canvas");
      pane.querySelector(".frame").append(canvas);
      this.#views.push({ column, canvas, scene: null });
    }
    this.#panes.classList.add("turning");
    this.#control(new Vector3(...target));
    new ResizeObserver(() => this.draw()).observe(this.#panes);
  }

  #control(target) {
    const controls = new OrbitControls(this.#camera, this.#panes);
    this.#controls = controls;
    controls.target.copy(target);
    controls.enablePan = false;
    controls.minDistance = 0.4;
    controls.maxDistance = 12;
    controls.update();
    controls.saveState();
    controls.addEventListener("change", () => this.draw());
    // Fingers that move up and down scroll the page; the wheel does so without Ctrl.
    this.#panes.style.touchAction = "pan-y";
    this.#panes.addEventListener("wheel", (event) => (controls.enableZoom = event.ctrlKey || event.metaKey), { capture: true });
    this.#panes.addEventListener("pointerdown", () => (controls.enableZoom = true), { capture: true });
    this.#panes.addEventListener("keydown", (event) => this.#key(event));
  }

  #key(event) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const controls = this.#controls;
    const actions = {
      ArrowLeft: () => controls.rotateLeft(KEY_TURN),
      ArrowRight: () => controls.rotateLeft(-KEY_TURN),
      ArrowUp: () => controls.rotateUp(KEY_TURN),
      ArrowDown: () => controls.rotateUp(-KEY_TURN),
      "+": () => controls.dollyIn(KEY_ZOOM),
      "=": () => controls.dollyIn(KEY_ZOOM),
      "-": () => controls.dollyOut(KEY_ZOOM),
      0: () => controls.reset(),
    };
    if (!actions[event.key]) return;
    event.preventDefault();
    actions[event.key]();
  }
}

/** A scene with the lights of the still pictures: fixed ones, and one that goes with the camera. */
function lit(thing) {
  const scene = new Scene();
  const headlight = new DirectionalLight(0xffffff, HEADLIGHT * Math.PI);
  scene.add(thing, headlight, new AmbientLight(0xffffff, AMBIENT * Math.PI));
  for (const { direction, strength } of LIGHTS) {
    const light = new DirectionalLight(0xffffff, strength * Math.PI);
    light.position.fromArray(direction);
    scene.add(light);
  }
  return { scene, headlight };
}

function surface({ positions, indices }, colour) {
  const geometry = new BufferGeometry();
  geometry.setAttribute("position", new BufferAttribute(positions, 3));
  geometry.setIndex(new BufferAttribute(indices, 1));
  const material = new MeshLambertMaterial({ color: new Color(...colour), side: DoubleSide });
  return new Mesh(toCreasedNormals(geometry, CREASE), material);
}

/** Points drawn as lit balls: a square each, of which a round part is shaded as a sphere is. */
function cloud(positions) {
  const geometry = new BufferGeometry();
  geometry.setAttribute("position", new BufferAttribute(positions, 3));
  const material = new ShaderMaterial({
    uniforms: { height: { value: 1 }, colour: { value: new Color(...COLOURS["coarse points"]) } },
    vertexShader: `
      uniform float height;
      void main() {
        vec4 place = modelViewMatrix * vec4(position, 1.0);
        gl_Position = projectionMatrix * place;
        gl_PointSize = max(2.0, ${POINT_RADIUS.toFixed(4)} * height * projectionMatrix[1][1] / -place.z);
      }`,
    fragmentShader: `
      uniform vec3 colour;
      ${LIGHTS.map(({ direction }, i) => `const vec3 light${i} = vec3(${direction.map((x) => x.toFixed(3))});`).join("\n")}
      void main() {
        vec2 across = vec2(2.0, -2.0) * (gl_PointCoord - 0.5);
        float outside = dot(across, across);
        if (outside > 1.0) discard;
        vec3 facing = vec3(across, sqrt(1.0 - outside));
        vec3 normal = inverse(mat3(viewMatrix)) * facing;
        float lit = ${AMBIENT} + ${HEADLIGHT} * facing.z
          ${LIGHTS.map(({ strength }, i) => `+ ${strength} * max(dot(normal, normalize(light${i})), 0.0)`).join("\n")};
        gl_FragColor = vec4(colour * lit, 1.0);
      }`,
  });
  const points = new Points(geometry, material);
  points.onBeforeRender = (renderer) => (material.uniforms.height.value = renderer.domElement.height);
  return new Group().add(points);
}
