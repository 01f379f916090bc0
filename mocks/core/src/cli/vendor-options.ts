/** The options by which vendors are chosen. */
export const selectionOptions = {
  vendor: {
    type: 'string',
    value: '<vendor>',
    multiple: true,
    about:
      'the id of a vendor whose mock is installed, or a module that exports a mock (./mock.ts, my-plugin/mock); may be repeated; default: every installed mock',
  },
  vendors: {
    type: 'string',
    value: '<a,b,...>',
    multiple: true,
    about: 'the same for several at once',
  },
  spec: {
    type: 'string',
    value: '<file>',
    multiple: true,
    about:
      "an OpenAPI 3.0 or 3.1 document, YAML or JSON, to mock without a memory; may be repeated; x-provider.id or the file's name becomes the vendor's",
  },
  from: {
    type: 'string',
    value: '<directory>',
    about:
      'where to look for installed mocks: the dependencies of the package.json there and of each one further up; default: the working directory',
  },
  'allow-outside-references': {
    type: 'boolean',
    default: false,
    about:
      "lets a $ref of --spec lead out of the document's folder, to other files and over the network",
  },
} as const

/** The option by which a command tells what takes long. */
export const progressOptions = {
  progress: {
    type: 'boolean',
    default: false,
    about: 'tells on stderr what takes long, also where stderr is no terminal',
  },
} as const

const mockOptions = {
  scenario: {
    type: 'string',
    value: '<vendor=name>',
    multiple: true,
    about: 'begins in a scenario of a vendor; may be repeated; the command list shows the names',
  },
  fault: {
    type: 'string',
    value: '<vendor=name>',
    multiple: true,
    about:
      'what goes wrong at a vendor, once, with options after commas, as in hellorf=unavailable,operation=searchImages,times=always; may be repeated; the command list shows the names',
  },
  port: {
    type: 'string',
    value: '<number>',
    about: 'the port of the first vendor, counting up; default: free ports',
  },
  host: {
    type: 'string',
    value: '<address>',
    about: 'the address to listen on, such as 0.0.0.0 in a container; default: 127.0.0.1',
  },
  strict: {
    type: 'boolean',
    default: false,
    about:
      'refuses a spec that has problems; without it, they are listed on stderr and what can be served is served',
  },
  ...progressOptions,
} as const

/** The options of a command that starts mocks. */
export const startOptions = { ...selectionOptions, ...mockOptions } as const

/** How {@link selectionOptions} stand in help and README. */
export const selectionSections = [{ title: 'Vendors', options: selectionOptions }] as const

/** How {@link startOptions} stand in help and README. */
export const startSections = [
  ...selectionSections,
  { title: 'Mocks', options: mockOptions },
] as const
