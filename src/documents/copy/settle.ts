import { joinedGaps } from '../build/withhold'
import type { DocumentModel } from '../model'
import { withoutSigns } from './gaps'
import { mapTexts } from './map-texts'

/** The document with what says that something was left out in the place of each sign. */
export const settled = (model: DocumentModel, leftOut: string): DocumentModel =>
  mapTexts(model, (text) =>
    joinedGaps(
      withoutSigns(text, () => leftOut),
      leftOut
    )
  )
