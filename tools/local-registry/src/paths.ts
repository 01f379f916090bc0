/** A package; a tarball of it; one of its versions. */
export const PACKAGE_PATH = /^\/((?:@[^/]+\/)?[^/@-][^/]*)(?:\/-\/([^/]+\.tgz)|\/([^/]+))?$/

/** The tags of a package; one of them. */
export const TAGS_PATH = /^\/-\/package\/((?:@[^/]+\/)?[^/]+)\/dist-tags(?:\/([^/]+))?$/
