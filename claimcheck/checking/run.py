"""The whole check of one article: links, evidence, ties, cases, rules, verdicts, findings."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from claimcheck.checking.doubting.out_of_order import leave_out_of_order
from claimcheck.checking.doubting.self_told import leave_to_text
from claimcheck.checking.doubting.shares_beside import know_shares_beside
from claimcheck.checking.doubting.undated import leave_undated
from claimcheck.checking.evidence import gather
from claimcheck.checking.findings import settle
from claimcheck.checking.settling.as_known import as_known
from claimcheck.checking.settling.brackets import know_brackets
from claimcheck.checking.settling.editions import hold_to_ends, reconsider
from claimcheck.checking.settling.following import follow, open_strays
from claimcheck.checking.settling.known_again import know_again
from claimcheck.checking.settling.known_beside import know_beside
from claimcheck.checking.settling.known_wrong import know_wrong
from claimcheck.checking.settling.placed_again import place_again
from claimcheck.checking.settling.placed_by_rate import hold_to_rate
from claimcheck.checking.settling.rereading import reread
from claimcheck.checking.settling.rises_told import know_rises
from claimcheck.checking.settling.shares import go_on_with_shares, know_shares
from claimcheck.checking.settling.since_told import know_since
from claimcheck.checking.settling.sums_again import know_sums
from claimcheck.checking.settling.years_added import know_years
from claimcheck.checking.sums.arithmetic import solve_ties, torn_claims
from claimcheck.checking.sums.proven_ties import possible, proven_ties
from claimcheck.checking.terms.judgement import Question
from claimcheck.checking.terms.terms import Terms
from claimcheck.checking.verdict import decide
from claimcheck.domain.cases import Case, Evidence
from claimcheck.domain.claims import Analysis
from claimcheck.domain.reports import ArticleReport, Finding
from claimcheck.linking.link import link_claim
from claimcheck.linking.measures import stand_ins, wholes
from claimcheck.plugins import Rule
from claimcheck.reference.catalogue import Catalogue


def check_article(analysis: Analysis, catalogue: Catalogue, rules: Iterable[Rule]) -> ArticleReport:
    """Every claim linked, judged and given its verdict; every rule asked; one finding a fault, in the order of the text."""
    cases = make_cases(analysis, catalogue)
    if (again := reread(analysis, cases, catalogue)) is not analysis:
        analysis, cases = again, make_cases(again, catalogue)
    verdicts = tuple(decide(case.claim, case.evidence) for case in cases)
    findings = settle(list(_ask(analysis, cases, rules)), analysis)
    analysis, cases = as_known(analysis, cases, catalogue)
    return ArticleReport(article=analysis.article, analysis=analysis, cases=cases, verdicts=verdicts, findings=findings)


def make_cases(analysis: Analysis, catalogue: Catalogue) -> tuple[Case, ...]:
    """A case for each claim, in their order."""
    links = [link_claim(claim, analysis, catalogue) for claim in analysis.claims]
    questions = [Question(claim=claim, analysis=analysis, catalogue=catalogue) for claim in analysis.claims]
    evidence = [
        gather(question, link)
        if question.claim.policing
        else Evidence(truth="unknown", reason="It is not a statistic about policing.", known=False)
        for question, link in zip(questions, links, strict=True)
    ]
    evidence = know_shares(questions, links, know_years(questions, links, evidence))
    evidence = know_brackets(questions, links, evidence)
    evidence = reconsider(
        analysis.claims, evidence, analysis.article.published, stand_ins(catalogue), wholes(catalogue)
    )
    evidence = hold_to_ends(analysis, evidence)
    terms = Terms(analysis)
    torn = torn_claims(analysis, terms)
    evidence = know_again(questions, links, evidence, analysis, torn, catalogue)
    evidence = place_again(questions, links, evidence)
    evidence = hold_to_rate(questions, links, evidence)
    evidence = know_wrong(questions, links, evidence, catalogue)
    evidence = know_beside(questions, links, evidence)
    evidence = know_sums(questions, evidence)
    evidence = know_since(questions, links, evidence)
    evidence = know_shares_beside(questions, links, evidence)
    evidence = go_on_with_shares(questions, links, evidence)
    evidence = know_rises(questions, evidence)
    evidence = leave_out_of_order(analysis, leave_undated(analysis, evidence), catalogue)
    evidence = leave_to_text(analysis, evidence, terms)
    evidence = open_strays(analysis, evidence)
    truths = {claim.id: one.truth for claim, one in zip(analysis.claims, evidence, strict=True)}
    ties = (*analysis.ties, *proven_ties(analysis, evidence, catalogue))
    tied = replace(analysis, ties=tuple(possible(ties, analysis, evidence, catalogue)))
    solutions = solve_ties(tied, truths, terms)
    evidence, solutions = follow(tied, evidence, solutions, questions)
    return tuple(
        Case(analysis=analysis, claim=claim, link=link, evidence=one, solutions=solutions)
        for claim, link, one in zip(analysis.claims, links, evidence, strict=True)
    )


def _ask(analysis: Analysis, cases: Sequence[Case], rules: Iterable[Rule]) -> Iterable[Finding]:
    faulty = [case for case in cases if _has_fault(case)]
    for rule in rules:
        if rule.check_article is not None:
            yield from rule.check_article(analysis, cases)
        if rule.check_fault is not None:
            for case in faulty:
                yield from rule.check_fault(case)
        if rule.check_claim is not None:
            for case in cases:
                yield from rule.check_claim(case)


def _has_fault(case: Case) -> bool:
    told = case.evidence.diagnosis is not None or case.evidence.remark is not None
    return told or any(solution.claim == case.claim.id for solution in case.solutions)
