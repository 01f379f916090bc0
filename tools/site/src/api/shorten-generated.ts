import {
  type Application,
  Comment,
  Converter,
  DeclarationReflection,
  ReflectionKind,
} from 'typedoc'

const GENERATED = /\/generated\/schema\.ts$/

/**
 * Types that are generated from a spec keep their name and lose their members: the vendor's reference
 * shows the same with examples and sources, and as API they would be megabytes.
 */
export function shortenGenerated(application: Application): void {
  application.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => {
    const found = project
      .getReflectionsByKind(ReflectionKind.Interface | ReflectionKind.TypeAlias)
      .filter((one) => one instanceof DeclarationReflection)
      .filter(({ sources = [] }) =>
        sources.some(({ fullFileName }) => GENERATED.test(fullFileName)),
      )
    for (const one of found) {
      for (const child of [...(one.children ?? [])]) project.removeReflection(child)
      delete one.type
      one.comment = new Comment([{ kind: 'text', text: NOTE }])
    }
  })
}

const NOTE =
  "Generated from the vendor's spec. The reference of the vendor's API shows every operation and member."
