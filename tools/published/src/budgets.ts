/** What a package may weigh and bring along. */
export interface Budget {
  /** Kilobytes of the tarball. */
  readonly packed: number
  /** Kilobytes on disk. */
  readonly unpacked: number
  readonly files: number
  /** Packages that an installation adds, itself included. */
  readonly packages: number
  /** Modules that Node loads for the entry, those of its packages included; absent for what is no module. */
  readonly modules?: number
}

/**
 * The budget of each published package. A package that grows on purpose gets a larger one here, in the same change.
 * Vendors: DESIGN allows six packages to be added.
 */
export const budgets: Readonly<Record<string, Budget>> = {
  '@picturedesk/bulk': { packed: 125, unpacked: 430, files: 190, packages: 45, modules: 220 },
  '@picturedesk/conformance': { packed: 160, unpacked: 590, files: 185, packages: 4, modules: 8 },
  '@picturedesk/generate': { packed: 200, unpacked: 750, files: 150, packages: 50, modules: 100 },
  '@picturedesk/google-vision': { packed: 45, unpacked: 240, files: 50, packages: 5, modules: 3 },
  '@picturedesk/hellorf': { packed: 95, unpacked: 830, files: 65, packages: 5, modules: 3 },
  '@picturedesk/installed': { packed: 10, unpacked: 30, files: 20, packages: 2, modules: 2 },
  '@picturedesk/journal': { packed: 10, unpacked: 20, files: 10, packages: 2, modules: 2 },
  '@picturedesk/limits': { packed: 25, unpacked: 75, files: 40, packages: 8, modules: 4 },
  '@picturedesk/mock-google-vision': {
    packed: 15,
    unpacked: 80,
    files: 18,
    packages: 28,
    modules: 230,
  },
  '@picturedesk/mock-hellorf': { packed: 50, unpacked: 410, files: 20, packages: 28, modules: 230 },
  '@picturedesk/mock-ogq': { packed: 25, unpacked: 150, files: 20, packages: 28, modules: 230 },
  '@picturedesk/mock-omnicommerce': {
    packed: 20,
    unpacked: 110,
    files: 15,
    packages: 28,
    modules: 230,
  },
  '@picturedesk/mock-omnious': { packed: 25, unpacked: 160, files: 15, packages: 28, modules: 230 },
  '@picturedesk/mock-openverse': {
    packed: 25,
    unpacked: 160,
    files: 20,
    packages: 28,
    modules: 230,
  },
  '@picturedesk/mock-shutterstock': {
    packed: 45,
    unpacked: 470,
    files: 25,
    packages: 28,
    modules: 230,
  },
  '@picturedesk/mocks': { packed: 820, unpacked: 2810, files: 260, packages: 27, modules: 230 },
  '@picturedesk/ogq': { packed: 55, unpacked: 380, files: 60, packages: 5, modules: 3 },
  '@picturedesk/omnicommerce': { packed: 40, unpacked: 250, files: 40, packages: 5, modules: 3 },
  '@picturedesk/omnious': { packed: 70, unpacked: 410, files: 50, packages: 5, modules: 3 },
  '@picturedesk/openapi': { packed: 35, unpacked: 110, files: 50, packages: 3, modules: 90 },
  '@picturedesk/openverse': { packed: 50, unpacked: 350, files: 45, packages: 5, modules: 3 },
  '@picturedesk/provider': { packed: 55, unpacked: 220, files: 105, packages: 1, modules: 1 },
  '@picturedesk/registry': { packed: 55, unpacked: 190, files: 110, packages: 6, modules: 2 },
  '@picturedesk/shutterstock': { packed: 140, unpacked: 1600, files: 75, packages: 5, modules: 3 },
  '@picturedesk/spec-ruleset': {
    packed: 95,
    unpacked: 310,
    files: 135,
    packages: 204,
    modules: 890,
  },
  '@picturedesk/transport': { packed: 110, unpacked: 360, files: 120, packages: 4, modules: 2 },
  '@picturedesk/vendor-kit': { packed: 55, unpacked: 240, files: 60, packages: 68, modules: 280 },
  'create-picturedesk-provider': { packed: 60, unpacked: 200, files: 60, packages: 57 },
}
