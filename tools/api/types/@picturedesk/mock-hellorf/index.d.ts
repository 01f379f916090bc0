import { MockVendor } from "@picturedesk/mocks";

declare module '@picturedesk/mocks' {
  interface InstalledMocks {
    readonly hellorf: typeof hellorfMock;
  }
}

interface HellorfCredentials {
  readonly clientId: string;
  readonly clientSecret: string;
}

type HellorfScenario = 'purchase-response-lost' | 'purchase-history-lags' | 'signature-refused' | 'nonce-expired';

type OperationId = 'listImageCategories' | 'searchImages' | 'getImage' | 'purchaseImage' | 'listImageTopicCategories' | 'listHotImageTopics' | 'getImageTopic' | 'listSimilarImages' | 'listImagePurchases' | 'downloadImageWarrant' | 'redownloadImage' | 'getImagePurchase' | 'searchImagesByImage' | 'searchVideos' | 'getVideo' | 'purchaseVideo' | 'listVideoTopicCategories' | 'listVideoTopics' | 'getVideoTopic' | 'listSimilarVideos' | 'listVideoCategories' | 'listVideoPurchases' | 'downloadVideoWarrant' | 'redownloadVideo' | 'getVideoPurchase';

declare const hellorfMock: MockVendor<HellorfCredentials, HellorfScenario, OperationId>;

export {
  hellorfMock,
  type HellorfCredentials,
  type HellorfScenario,
}
