/** What a licence certificate states. */
export interface WarrantStatement {
  readonly kind: 'image' | 'video'
  readonly purchaseId: number
  readonly assetId: string
  /** Whom the licence names; may be Chinese. */
  readonly licensee: string
  /** In the vendor's form. */
  readonly purchasedAt: string
}

/** A licence certificate as a PDF of one page; the same statement gives the same bytes. */
export function warrantDocument(statement: WarrantStatement): Uint8Array {
  const lines = [
    'Picturedesk mock of Hellorf: licence certificate',
    `Purchase ${statement.purchaseId} of ${statement.kind} ${statement.assetId}`,
    `Licensee: ${statement.licensee}`,
    `Purchased at ${statement.purchasedAt} (+08:00)`,
  ]
  const text = lines.map((line) => `${utf16(line)} Tj T*`).join('\n')
  const content = `BT /F1 14 Tf 20 TL 40 780 Td\n${text}\nET`
  return assemble([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    '<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts [6 0 R] >>',
    '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> /FontDescriptor 7 0 R >>',
    '<< /Type /FontDescriptor /FontName /STSong-Light /Flags 4 /FontBBox [-25 -254 1000 880] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 93 >>',
    `<< /Title ${utf16(`\uFEFF${lines[1]}`)} /Subject ${utf16(`\uFEFF${lines[2]}`)} >>`,
  ])
}

/** A PDF string of big-endian UTF-16 in hex. */
function utf16(text: string): string {
  let hex = ''
  for (let index = 0; index < text.length; index++)
    hex += text.charCodeAt(index).toString(16).toUpperCase().padStart(4, '0')
  return `<${hex}>`
}

/** Objects numbered from 1; the first is the catalogue, the last the document's information. */
function assemble(objects: readonly string[]): Uint8Array {
  let pdf = '%PDF-1.4\n'
  let table = '0000000000 65535 f \n'
  for (const [index, object] of objects.entries()) {
    table += `${String(pdf.length).padStart(10, '0')} 00000 n \n`
    pdf += `${index + 1} 0 obj\n${object}\nendobj\n`
  }
  const size = objects.length + 1
  const trailer = `trailer\n<< /Size ${size} /Root 1 0 R /Info ${objects.length} 0 R >>`
  pdf += `xref\n0 ${size}\n${table}${trailer}\nstartxref\n${pdf.length}\n%%EOF\n`
  return new TextEncoder().encode(pdf)
}
