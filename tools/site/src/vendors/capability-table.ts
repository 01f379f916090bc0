import { vendors } from '@picturedesk/all-vendors'
import { claims, kindsOf, type Manifest, type MethodName, methodNames } from '@picturedesk/provider'
import { importOfVendor } from './import-of-vendor.ts'

/** Which method of the interface each vendor has, and for which kinds of asset. */
export async function capabilityTable(): Promise<string> {
  const manifests = await Promise.all(
    vendors.map(async ({ name }) => {
      const { manifest } = (await importOfVendor(`${name}/manifest`)) as { manifest: Manifest }
      return manifest
    }),
  )
  const rows = methodNames()
    .filter((method) => manifests.some((manifest) => claims(manifest, method)))
    .map((method) => {
      const cells = manifests.map((manifest) => cell(manifest, method))
      return `| \`${method}\` | ${cells.join(' | ')} |`
    })
  return [
    `| method | ${manifests.map(({ id, name }) => `[${name}](/packages/${id})`).join(' | ')} |`,
    `| --- | ${manifests.map(() => '---').join(' | ')} |`,
    ...rows,
    '',
  ].join('\n')
}

function cell(manifest: Manifest, method: MethodName): string {
  return claims(manifest, method) ? kindsOf(manifest, method).join(', ') : '–'
}
