declare const manifest: {
  readonly specVersion: 'v1';
  readonly id: 'shutterstock';
  readonly name: 'Shutterstock';
  readonly kinds: readonly ["image", "video", "audio"];
  readonly inputs: readonly ["bytes", "stream"];
  readonly spec: {
    readonly version: string;
  };
  readonly capabilities: {
    readonly search: readonly ["assets", "suggest", "similar", "byImage"];
    readonly assets: readonly ["getMany", "get"];
    readonly licensing: readonly ["history", "resolve", "purchase", "download", "offers"];
    readonly entitlements: readonly ["list"];
    readonly collections: readonly ["list", "create", "get", "rename", "delete", "items", "add", "remove"];
  };
  readonly methodKinds: {
    readonly 'search.similar': readonly ["image", "video"];
    readonly 'search.byImage': readonly ["image", "video"];
  };
  readonly asksBeforeRequest: true;
  readonly operations: {
    readonly searchImages: 'search.assets';
    readonly listImageSuggestions: 'search.suggest';
    readonly listImagesById: 'assets.getMany';
    readonly getImage: 'assets.get';
    readonly listSimilarImages: 'search.similar';
    readonly searchImagesByImage: 'search.byImage';
    readonly searchVideosByImage: 'search.byImage';
    readonly listImageLicenses: readonly ["licensing.history", "licensing.resolve"];
    readonly purchaseImage: 'licensing.purchase';
    readonly downloadImage: 'licensing.download';
    readonly listImageCollections: 'collections.list';
    readonly createImageCollection: 'collections.create';
    readonly getImageCollection: 'collections.get';
    readonly renameImageCollection: 'collections.rename';
    readonly deleteImageCollection: 'collections.delete';
    readonly listImageCollectionItems: 'collections.items';
    readonly addImageCollectionItems: 'collections.add';
    readonly removeImageCollectionItems: 'collections.remove';
    readonly searchVideos: 'search.assets';
    readonly listVideosById: 'assets.getMany';
    readonly getVideo: 'assets.get';
    readonly listSimilarVideos: 'search.similar';
    readonly listVideoLicenses: readonly ["licensing.history", "licensing.resolve"];
    readonly purchaseVideo: 'licensing.purchase';
    readonly downloadVideo: 'licensing.download';
    readonly listVideoCollections: 'collections.list';
    readonly createVideoCollection: 'collections.create';
    readonly getVideoCollection: 'collections.get';
    readonly renameVideoCollection: 'collections.rename';
    readonly deleteVideoCollection: 'collections.delete';
    readonly listVideoCollectionItems: 'collections.items';
    readonly addVideoCollectionItems: 'collections.add';
    readonly removeVideoCollectionItems: 'collections.remove';
    readonly searchAudio: 'search.assets';
    readonly listAudioById: 'assets.getMany';
    readonly getAudio: 'assets.get';
    readonly listAudioLicenses: readonly ["licensing.history", "licensing.resolve"];
    readonly purchaseAudio: 'licensing.purchase';
    readonly downloadAudio: 'licensing.download';
    readonly listAudioCollections: 'collections.list';
    readonly createAudioCollection: 'collections.create';
    readonly getAudioCollection: 'collections.get';
    readonly renameAudioCollection: 'collections.rename';
    readonly deleteAudioCollection: 'collections.delete';
    readonly listAudioCollectionItems: 'collections.items';
    readonly addAudioCollectionItems: 'collections.add';
    readonly removeAudioCollectionItems: 'collections.remove';
    readonly listSubscriptions: readonly ["entitlements.list", "licensing.offers", "licensing.purchase"];
  };
};

export {
  manifest,
}
