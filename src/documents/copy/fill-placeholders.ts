import { joinedPlaceholders } from './withhold'
import type { DocumentModel } from '../model'
import { withoutSigns } from './placeholders'
import { mapTexts } from './map-texts'

/** The document with what says that something was left out in the place of each sign. */
export const placeholdersFilled = (model: DocumentModel, leftOut: string): DocumentModel =>
  mapTexts(model, (text) =>
    joinedPlaceholders(
      withoutSigns(text, () => leftOut),
      leftOut
    )
  )
