"""The Language: every finder, built once from the lexicons of a model folder and the names and words of the catalogue."""

from __future__ import annotations

from dataclasses import dataclass

from claimcheck.claims.areas.areas import AreaFinder
from claimcheck.claims.areas.spelling import SpellingFinder
from claimcheck.claims.changes.changes import ChangeFinder
from claimcheck.claims.measures.measures import MeasureFinder
from claimcheck.claims.places.unlisted import Unlisted
from claimcheck.claims.ranks.rankings import RankFinder
from claimcheck.claims.relevance.definitions import DefinitionFinder
from claimcheck.claims.relevance.relevance import Relevance
from claimcheck.claims.words.clauses import ClauseFinder
from claimcheck.claims.words.learned import Learned
from claimcheck.claims.words.lexicons import ENGLISH, read_lexicon
from claimcheck.claims.words.speakers import SpeakerFinder
from claimcheck.reference.areas import Areas
from claimcheck.reference.catalogue import Catalogue
from claimcheck.reference.contexts import read_contexts


@dataclass(frozen=True, slots=True)
class Language:
    """All that `analyse` needs besides the article."""

    areas: Areas
    places: AreaFinder
    unlisted: Unlisted
    spelling: SpellingFinder
    measures: MeasureFinder
    changes: ChangeFinder
    ranks: RankFinder
    clauses: ClauseFinder
    speakers: SpeakerFinder
    relevance: Relevance
    definitions: DefinitionFinder
    abbreviations: frozenset[str]


def load_language(catalogue: Catalogue, folder: str = ENGLISH) -> Language:
    """The Language of a folder under `models/`, with the catalogue's names and words."""
    policing, areas = read_lexicon("policing", folder), read_lexicon("areas", folder)
    return Language(
        areas=catalogue.areas,
        places=AreaFinder(catalogue.areas, read_contexts(), areas),
        unlisted=Unlisted(areas["unlisted"]),
        spelling=SpellingFinder(catalogue.areas),
        measures=MeasureFinder(catalogue.words, policing, catalogue.measures),
        changes=ChangeFinder(read_lexicon("changes", folder)),
        ranks=RankFinder(read_lexicon("ranks", folder)),
        clauses=ClauseFinder(read_lexicon("clauses", folder)),
        speakers=SpeakerFinder(read_lexicon("speakers", folder)),
        relevance=Relevance(policing, Learned(folder) if policing["learned"]["used"] else None),
        definitions=DefinitionFinder(read_lexicon("definitions", folder)),
        abbreviations=frozenset(read_lexicon("sentences", folder)["abbreviations"]),
    )
