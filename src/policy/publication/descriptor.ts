import type { DataPackage, Resource } from '../package.ts';

/** What is told of a file beside what reading it needs. */
const about = ['year', 'temporal', 'profile', 'format', 'mediatype', 'encoding'];
/** What is told of a source or a licence. Whom to mail is not. */
const credit = ['name', 'title', 'path'];

/**
 * The descriptor of a publication: what is needed to read and to credit the files that are in it. Descriptions were
 * written about all that there is, so they stay out, and so does whatever nobody thought of here.
 */
export function publicPackage(whole: DataPackage, resources: readonly Resource[]): DataPackage {
  const { profile, name, title, licenses } = whole;
  return {
    profile,
    name,
    title,
    licenses: licenses.map((license) => only(credit, license)),
    resources: resources.map(publicResource),
  };
}

function publicResource(resource: Resource): Resource {
  const { name, path, title, sources, licenses, dialect, schema, bytes, hash, veiligheidsbeeld } = resource;
  return {
    name,
    path,
    title,
    sources: sources.map((source) => ({ ...only(credit, source), title: source.title })),
    licenses: licenses.map((license) => only(credit, license)),
    ...only(about, resource),
    ...(dialect === undefined ? {} : { dialect: { delimiter: dialect.delimiter } }),
    ...(schema === undefined ? {} : { schema }),
    ...(bytes === undefined ? {} : { bytes }),
    ...(hash === undefined ? {} : { hash }),
    veiligheidsbeeld,
  };
}

/** The plain properties with these names. */
function only(names: readonly string[], record: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(record).filter(
      ([name, value]) => names.includes(name) && (typeof value === 'string' || typeof value === 'number'),
    ),
  );
}
