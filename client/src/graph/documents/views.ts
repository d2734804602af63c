// Saved views: those of a noun, and those that the reader keeps on his first page.
import { graphql } from '../generated';

export const SavedViewsDocument = graphql(/* GraphQL */ `
  query SavedViews($where: SavedViewWhere) {
    savedViews(where: $where, first: 100, orderBy: [{ field: NAME }]) {
      nodes { ...SavedViewParts }
    }
  }
  fragment SavedViewParts on SavedView {
    id version name noun spec show sharing ownerName
    pinnedBy(first: 1) { totalCount }
  }
`);
