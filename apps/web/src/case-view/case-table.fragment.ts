import { graphql } from '@casustafel/contract/graphql';

/** What the table scored, disputed, decided and agreed. */
export const CASE_TABLE_PARTS = graphql(`
  fragment CaseTableParts on CaseView {
    scoreLines {
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
      state
      effect
      endedAt
      endedBySeatId
      version
      viewerMay {
        end
      }
    }
  }
`);
