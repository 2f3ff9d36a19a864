/**
 * Reads what list/evaluation/embedding.py wrote; the format is described there.
 *
 * @param {string} text base64 of a zlib stream
 * @returns {Promise<{points: Float32Array, prediction: ?Shape, truth: Shape}>} where a shape has
 *   `positions` (x, y, z of each vertex) and `indices` (three of each triangle)
 */
export async function readGeometry(text) {
  const packed = Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream("deflate"));
  const view = new DataView(await new Response(stream).arrayBuffer());

  let offset = 0;
  const take = (size) => (offset += size) - size;
  const low = [0, 1, 2].map(() => view.getFloat32(take(4), true));
  const side = view.getFloat32(take(4), true);
  const [points, ...counts] = [0, 1, 2, 3, 4].map(() => view.getUint32(take(4), true));

  /** Numbers whose low bytes stand before all high bytes. */
  const numbers = (count) => {
    const start = take(2 * count);
    return Uint16Array.from({ length: count }, (_, i) => view.getUint8(start + i) | (view.getUint8(start + count + i) << 8));
  };

  const positions = (count) => {
    const coded = numbers(3 * count);
    const places = new Float32Array(3 * count);
    for (let axis = 0; axis < 3; axis++) {
      let step = 0;
      for (let i = 0; i < count; i++) {
        const zigzag = coded[axis * count + i];
        step = (step + ((zigzag >>> 1) ^ -(zigzag & 1))) & 0xffff;
        places[3 * i + axis] = low[axis] + (side * step) / 0xffff;
      }
    }
    return places;
  };

  const faces = (count) => {
    let next = 0;
    return numbers(3 * count).map((behind) => {
      const vertex = next - behind;
      next = Math.max(next, vertex + 1);
      return vertex;
    });
  };

  const cloud = positions(points);
  const vertices = [positions(counts[0]), positions(counts[2])];
  const [prediction, truth] = vertices.map((places, i) => ({ positions: places, indices: faces(counts[2 * i + 1]) }));
  return { points: cloud, prediction: counts[1] ? prediction : null, truth };
}
