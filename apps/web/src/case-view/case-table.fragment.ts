import { graphql } from '@casustafel/contract/graphql';

/** What the table scored, disputed, decided and agreed. */
export const CASE_TABLE_PARTS = graphql(`
  fragment CaseTableParts on CaseView {
    scoreLines {
      ...ScoreLineParts
    }
    tegenspraken {
      id
      caseId
      conferenceId
      targetKind
      targetId
      aspect
      weight
      authorSeatId
      state
      sentence
      askedSeatId
      raisedAt
      version
      thread {
        kind
        seatId
        at
        words
        outcome
        otherSeatId
        checkBefore
      }
      viewerMay {
        ask
        restate
        confirm
        writeSentence
        adoptSentence
        waive
        answer
        settle
        withdraw
      }
    }
    tegenspraakGrounds {
      id
      tegenspraakId
      why
      knowledge
      wouldChangeMyMind
      alternative
      citedContributionIds
      toRevise
      version
      viewerMay {
        revise
      }
    }
    decisions {
      id
      caseId
      conferenceId
      proposedBySeatId
      text
      state
      cites {
        kind
        id
      }
      responses {
        seatId
        kind
        reason
        whatWouldRemove
        tegenspraakId
      }
      silentSeatIds
      proposedAt
      endedAt
      dropReason
      version
      viewerMay {
        respond
        close
        drop
      }
    }
    actions {
      id
      caseId
      conferenceId
      decisionId
      text
      ownerSeatId
      dueOn
      track
      together
      togetherIds
      waitsForTogether
      state
      effect
      endedAt
      endedBySeatId
      version
      viewerMay {
        end
      }
    }
    handovers {
      id
      fromSeatId
      toSeatId
      givenBy
      reason
      note
      at
      contributionIds
      actionIds
      tegenspraakIds
      drafts
      draftsLeft
    }
  }
`);
