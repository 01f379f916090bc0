import { MockVendor } from "@picturedesk/mocks";

declare module '@picturedesk/mocks' {
  interface InstalledMocks {
    readonly shutterstock: typeof shutterstockMock;
  }
}

type OperationId = 'searchImages' | 'listImageSuggestions' | 'listImagesById' | 'getImage' | 'listSimilarImages' | 'createImageUpload' | 'searchImagesByImage' | 'searchVideosByImage' | 'listImageLicenses' | 'purchaseImage' | 'downloadImage' | 'listImageCollections' | 'createImageCollection' | 'getImageCollection' | 'renameImageCollection' | 'deleteImageCollection' | 'listImageCollectionItems' | 'addImageCollectionItems' | 'removeImageCollectionItems' | 'searchVideos' | 'listVideosById' | 'getVideo' | 'listSimilarVideos' | 'listVideoLicenses' | 'purchaseVideo' | 'downloadVideo' | 'listVideoCollections' | 'createVideoCollection' | 'getVideoCollection' | 'renameVideoCollection' | 'deleteVideoCollection' | 'listVideoCollectionItems' | 'addVideoCollectionItems' | 'removeVideoCollectionItems' | 'searchAudio' | 'listAudioById' | 'getAudio' | 'listAudioLicenses' | 'purchaseAudio' | 'downloadAudio' | 'listAudioCollections' | 'createAudioCollection' | 'getAudioCollection' | 'renameAudioCollection' | 'deleteAudioCollection' | 'listAudioCollectionItems' | 'addAudioCollectionItems' | 'removeAudioCollectionItems' | 'listSubscriptions';

interface ShutterstockCredentials {
  readonly consumerKey: string;
  readonly consumerSecret: string;
  readonly token: string;
}

type ShutterstockScenario = 'credentials-refused' | 'plan-lacks-licensing' | 'order-refused' | 'quota-gone' | 'purchase-response-lost' | 'purchase-history-lags';

declare const shutterstockMock: MockVendor<ShutterstockCredentials, ShutterstockScenario, OperationId>;

export {
  shutterstockMock,
  type ShutterstockCredentials,
  type ShutterstockScenario,
}
