/** Pixels that a picture is wide as PNG: a slide of a presentation. */
const pngWidth = 1920;

/** A picture of the page as the text of an SVG file, with a line below it that says what it is and for whom. */
export function svgText(picture: SVGSVGElement, line: string): string {
  const { width, height } = picture.viewBox.baseVal;
  const letter = width / 48;
  const copy = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  copy.setAttribute('viewBox', `0 0 ${width} ${height + letter * 2}`);
  copy.setAttribute('width', String(pngWidth));
  copy.setAttribute('height', String(Math.round((pngWidth * (height + letter * 2)) / width)));
  const ground = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
  ground.setAttribute('width', String(width));
  ground.setAttribute('height', String(height + letter * 2));
  ground.setAttribute('fill', '#ffffff');
  const drawn = picture.cloneNode(true);
  if (drawn instanceof SVGSVGElement) {
    drawn.setAttribute('width', String(width));
    drawn.setAttribute('height', String(height));
  }
  const text = document.createElementNS('http://www.w3.org/2000/svg', 'text');
  text.setAttribute('y', String(height + letter * 1.4));
  text.setAttribute('font-size', String(letter));
  text.setAttribute('font-family', picture.getAttribute('font-family') ?? 'sans-serif');
  text.textContent = line;
  copy.append(ground, drawn, text);
  return new XMLSerializer().serializeToString(copy);
}

/** The same picture as PNG; null where the browser cannot make one. */
export async function pngOf(picture: SVGSVGElement, line: string): Promise<Blob | null> {
  const image = new Image();
  try {
    image.src = `data:image/svg+xml,${encodeURIComponent(svgText(picture, line))}`;
    await image.decode();
  } catch {
    return null;
  }
  const canvas = document.createElement('canvas');
  canvas.width = image.naturalWidth;
  canvas.height = image.naturalHeight;
  canvas.getContext('2d')?.drawImage(image, 0, 0);
  return await new Promise((resolve) => {
    canvas.toBlob(resolve, 'image/png');
  });
}
