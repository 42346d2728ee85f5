import { expect } from 'chai';
import type { Drawing, Texture } from '../../src/drawing/marks.js';
import { standaloneSvg } from '../../src/export/standalone-svg.js';

/** A bar of each texture, one under the other, as wide as the drawing. */
const TEXTURES: readonly Texture[] = ['solid', 'hatch', 'outline', 'dashed'];
const BAR = { height: 14, step: 24, width: 400 };
const drawing: Drawing = {
  width: BAR.width,
  height: TEXTURES.length * BAR.step,
  legend: [],
  marks: TEXTURES.map((texture, i) => ({
    kind: 'bar',
    x: 0,
    y: i * BAR.step,
    width: BAR.width,
    height: BAR.height,
    texture,
    tone: `bureau-${i + 1}` as 'bureau-1',
  })),
};
const MILLIMETRES = 100;
/** What a press plates at, in dots for each inch of 25.4 mm. */
const DOTS = 300;

const svg = standaloneSvg(
  drawing,
  { heading: '做与拟做', notes: [], credit: '工业和信息化部', language: 'zh-Hans' },
  {
    palette: 'ink',
    paper: false,
    measure: (text, { size }) => text.length * size,
    families: { body: 'sans-serif', display: 'serif' },
    millimetres: MILLIMETRES,
  },
);

/** The picture on paper at the press's resolution: true for ink, everything lighter than half grey left white. */
async function plate(): Promise<{ ink: (x: number, y: number) => boolean; dotsAUnit: number; top: number }> {
  const [, , width = 0, height = 0] = (/viewBox="([^"]*)"/.exec(svg)?.[1] ?? '').split(' ').map(Number);
  const image = new Image();
  // In CSS pixels, since an engine draws an image in millimetres at the resolution of a screen first.
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg.replaceAll(/ (width|height)="[\d.]+mm"/g, (_, name: string) => ` ${name}="${name === 'width' ? (MILLIMETRES / 25.4) * DOTS : ((MILLIMETRES / 25.4) * DOTS * height) / width}"`))}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.naturalWidth;
  canvas.height = image.naturalHeight;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas');
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(image, 0, 0);
  const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
  const dotsAUnit = canvas.width / width;
  const top = Number(/translate\(0 ([\d.]+)\)/.exec(svg)?.[1]);
  const ink = (x: number, y: number): boolean =>
    (data[(Math.round((y + 16) * dotsAUnit) * canvas.width + Math.round((x + 16) * dotsAUnit)) * 4] ?? 255) < 128;
  return { ink, dotsAUnit, top };
}

describe('the picture for print', () => {
  it('is as wide on paper as asked for, with one ink and live words', () => {
    expect(svg).to.match(new RegExp(`<svg [^>]*width="${MILLIMETRES}mm"`));
    const colours = new Set([...svg.matchAll(/(?:fill|stroke)="([^"]*)"/g)].map(([, colour]) => colour));
    expect([...colours].sort()).to.deep.equal(['#000000', 'none']);
    expect(svg).to.contain('>做与拟做</text>');
  });

  it('tells done, planned, expected and uncertain apart on a plate of one bit', async () => {
    const { ink, top } = await plate();
    /** How much of the middle of a bar is ink, and of its lower edge. */
    const share = (row: number, from: number, to: number): number => {
      let dots = 0;
      let black = 0;
      for (let y = from; y <= to; y += 0.25)
        for (let x = 20; x < BAR.width - 20; x += 0.25) {
          dots += 1;
          if (ink(x, top + row * BAR.step + y)) black += 1;
        }
      return black / dots;
    };
    const middle = TEXTURES.map((_, i) => share(i, 4, BAR.height - 4));
    const edge = TEXTURES.map((_, i) => share(i, 0.5, 0.75));
    const [solid = 0, hatch = 0, outline = 1, dashed = 1] = middle;
    expect(solid, 'solid').to.equal(1);
    expect(hatch, 'hatched').to.be.within(0.25, 0.75);
    expect(outline, 'outlined').to.equal(0);
    expect(dashed, 'dashed').to.equal(0);
    expect(edge[2], 'an outline is whole').to.be.above(0.95);
    expect(edge[3], 'a dashed one is not').to.be.within(0.3, 0.8);
  });
});
