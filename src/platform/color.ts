/** True for a colour, as a browser computes it, that is lighter than mid grey: ink on dark paper. */
export function isLightColor(color: string): boolean {
  const [red = 0, green = 0, blue = 0] = (color.match(/[\d.]+/g) ?? []).map(Number);
  return red + green + blue > 384;
}
