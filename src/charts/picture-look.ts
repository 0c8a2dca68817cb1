/** Colours and sizes of a picture that goes into a file as it is: presentation attributes, no style sheet. */
export const pictureColours = {
  bar: '#c3d0cd',
  chosen: '#8fb0ad',
  band: '#dbe9e7',
  line: '#0d5c63',
  ground: '#6b7d83',
  grid: '#d9dfdd',
  ink: '#16252b',
  muted: '#51646b',
  warning: '#8a4b00',
} as const;

export const pictureFont = "'Source Sans 3 Variable', 'Source Sans 3', 'Segoe UI', sans-serif";
