import { graphql } from '@casustafel/contract/graphql';

/** A line with its rounds, for the case view: spread it as `scoreLines { ...ScoreLineParts }`. */
export const SCORE_LINE_PARTS = graphql(`
  fragment ScoreLineParts on ScoreLine {
    id
    caseId
    conferenceId
    aboutPersonId
    situation
    sixMeans
    scaleVersion
    position
    version
    signedChoiceNeeded
    signedChoice {
      kind
      who
      beforeWhen
      argument
      signedBySeatId
      signedAt
    }
    viewerMay {
      give
      reveal
      openSecond
      sign
      setUp
    }
    rounds {
      id
      number
      state
      answeredSeatIds
      notGivenSeatIds
      revealedAt
      myAnswer {
        value
        noView
        reason
        citedContributionIds
      }
      values {
        seatId
        organisationId
        role
        task
        value
        noView
        reason
        citedContributionIds
      }
      spread {
        lowest
        median
        highest
        voices
        noView
        lowestSeatIds
        highestSeatIds
      }
      moves {
        seatId
        from
        to
      }
    }
  }
`);

export const GiveScoreDocument = graphql(`
  mutation GiveScore($input: GiveScoreInput!) {
    giveScore(input: $input) {
      id
    }
  }
`);

export const RevealRoundDocument = graphql(`
  mutation RevealRound($roundId: ID!, $confirmedMissing: [ID!]!) {
    revealRound(roundId: $roundId, confirmedMissing: $confirmedMissing) {
      id
    }
  }
`);

export const OpenSecondRoundDocument = graphql(`
  mutation OpenSecondRound($lineId: ID!) {
    openSecondRound(lineId: $lineId) {
      id
    }
  }
`);

export const SignChoiceDocument = graphql(`
  mutation SignChoice($input: SignChoiceInput!) {
    signChoice(input: $input) {
      id
    }
  }
`);

export const SetScoreLinesDocument = graphql(`
  mutation SetScoreLines($conferenceId: ID!, $lines: [ChosenScoreLineInput!]!) {
    setScoreLines(conferenceId: $conferenceId, lines: $lines) {
      ids
    }
  }
`);

export const ChangeSixMeansDocument = graphql(`
  mutation ChangeSixMeans($input: ChangeSixMeansInput!) {
    changeSixMeans(input: $input) {
      id
    }
  }
`);
