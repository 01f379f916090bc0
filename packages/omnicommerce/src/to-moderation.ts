import type { ModeratedProduct, PresentationTag, ProductModeration } from '@picturedesk/provider'
import { type MapContext, rawOf, toText, toUrl } from '@picturedesk/transport'
import type { components } from './generated/schema.ts'
import { toConfidence, toMetadata } from './wire-value.ts'

type Schemas = components['schemas']

/** Maps the findings about a product. They say how its picture presents it, and nothing about safety. */
export function toModeration(
  wire: Schemas['Moderation'],
  productId: string,
  context: MapContext,
  analysis: ProductModeration['analysis'],
): ProductModeration<'presentation'> {
  if (wire.productInfo.id !== productId) context.drift('productInfo.id', wire.productInfo.id)
  return {
    productId,
    scope: 'presentation',
    tags: wire.imageModeration.map((tag) => toTag(tag, context)),
    analysis,
    product: toProduct(wire.productInfo, context),
    raw: rawOf(wire),
  }
}

function toTag(wire: Schemas['ModerationTag'], context: MapContext): PresentationTag {
  return {
    id: wire.id,
    group: toText(wire.group) ?? '',
    name: toText(wire.name) ?? '',
    confidence: toConfidence(wire.confidence, context),
  }
}

function toProduct(wire: Schemas['ProductInfo'], context: MapContext): ModeratedProduct {
  return {
    id: wire.id,
    imageUrl: toUrl(wire.url, 'productInfo.url', context),
    salesUrl: toUrl(wire.salesUrl, 'productInfo.salesUrl', context),
    mobileSalesUrl: toUrl(wire.mobileSalesUrl, 'productInfo.mobileSalesUrl', context),
    detection: toText(wire.detection),
    metadata: toMetadata(wire.metadata),
  }
}
