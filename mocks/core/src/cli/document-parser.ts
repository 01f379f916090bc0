import { readDocument } from '@picturedesk/openapi'

/** A file whose content is to be parsed, as the reader of references tells it. */
interface ReadFile {
  readonly url: string
  readonly data: string | Buffer
}

/** Parses the files of a spec, with the house's reader of YAML and JSON. */
export const documentParser = {
  order: 200,
  allowEmpty: true,
  canParse: ['.yaml', '.yml', '.json'],
  parse: (file: ReadFile): unknown => readDocument(String(file.data), file.url),
}
