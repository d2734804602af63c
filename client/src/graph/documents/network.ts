// The network: places with what stands in them, the lines between equipment, and those to the PCs and printers behind a switch.
import { graphql } from '../generated';

export const NetworkPlacesDocument = graphql(/* GraphQL */ `
  query NetworkPlaces($asOf: Date, $recordedAt: DateTime) {
    facilities(first: 100, orderBy: [{ field: CODE }], asOf: $asOf, recordedAt: $recordedAt) { totalCount nodes { id code name kind origin division { id name kind } } }
    kept: assets(where: { status: { ne: RETIRED } }, asOf: $asOf, recordedAt: $recordedAt) { groups(by: [FACILITY, KIND]) { keys count } }
    behind: networkLinks(where: { bAsset: { kind: { in: [PC, PRINTER] } } }, asOf: $asOf, recordedAt: $recordedAt) { groups(by: [A_ASSET, B_ASSET_KIND]) { keys count } }
  }
`);

export const NetworkLinesDocument = graphql(/* GraphQL */ `
  query NetworkLines($where: NetworkLinkWhere, $first: Int, $after: String, $asOf: Date, $recordedAt: DateTime) {
    records: networkLinks(where: $where, orderBy: [{ field: CODE }], first: $first, after: $after, asOf: $asOf, recordedAt: $recordedAt) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes { ...NetworkLine }
    }
  }
  fragment NetworkLine on NetworkLink {
    id code kind bandwidth carrier openedOn origin
    aEnd { id }
    bEnd { id }
    aAsset { ...NetworkGear }
    bAsset { ...NetworkGear }
  }
  fragment NetworkGear on Asset { id code name kind status division { id name kind } }
`);
