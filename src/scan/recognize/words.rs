//! Words that say what stands beside them. Folded: lower case, without diacritics.

use super::lexicon::Hash;

/// A set of words, held as their hashes.
pub(super) struct Words<const SLOTS: usize> {
    /// Each hash at its slot, or at the next one that was free.
    hashes: [Hash; SLOTS],
    /// By last letter: a bit for each letter that a word of the set has in front of it.
    ends: [u32; 26],
}

/// How many slots so many words have: two for a word at least, so that the next free one is near.
const fn slots(words: usize) -> usize {
    (2 * words).next_power_of_two()
}

impl<const SLOTS: usize> Words<SLOTS> {
    const fn new(words: &[&str]) -> Self {
        let mut hashes = [Hash::EMPTY; SLOTS];
        let mut ends = [0; 26];
        let mut at = 0;
        while at < words.len() {
            if let [.., second @ b'a'..=b'z', last @ b'a'..=b'z'] = words[at].as_bytes() {
                ends[(*last - b'a') as usize] |= 1 << (*second - b'a');
            }
            let hash = Hash::of(words[at]);
            let mut slot = hash.slot(SLOTS);
            while !hashes[slot].same(Hash::EMPTY) {
                slot = (slot + 1) % SLOTS;
            }
            hashes[slot] = hash;
            at += 1;
        }
        Self { hashes, ends }
    }

    /// Whether a word, in whatever case, may end like one of the set, by its last two letters; for
    /// a set without words of one letter.
    pub(super) fn may_end(&self, word: &[u8]) -> bool {
        let [.., second, last] = *word else {
            return false;
        };
        if !second.is_ascii_alphabetic() || !last.is_ascii_alphabetic() {
            return !second.is_ascii() || !last.is_ascii();
        }
        let place = |letter: u8| letter.to_ascii_lowercase() - b'a';
        let seconds = self.ends.get(usize::from(place(last)));
        seconds.is_some_and(|seconds| seconds >> place(second) & 1 == 1)
    }

    #[inline]
    pub(super) fn has(&self, word: Hash) -> bool {
        let mut slot = word.slot(SLOTS);
        loop {
            match self.hashes.get(slot) {
                Some(hash) if hash.same(Hash::EMPTY) => return false,
                Some(hash) if hash.same(word) => return true,
                _ => slot = (slot + 1) % SLOTS,
            }
        }
    }
}

macro_rules! words {
    ($($(#[$doc:meta])* $name:ident = $($word:literal)+;)+) => {
        $(
            $(#[$doc])*
            pub(super) static $name: Words<{ slots(lists::$name.len()) }> = Words::new(lists::$name);
        )+

        /// The words of each set.
        pub(super) mod lists {
            $(pub(in super::super) const $name: &[&str] = &[$($word),+];)+
        }
    };
}

words! {
    /// In front of a name, part of how its bearer is addressed.
    TITLES =
        "mr" "mrs" "ms" "mx" "miss" "dr" "prof" "professor" "doctor" "sir" "madam" "dame" "lord"
        "rev" "reverend" "hon" "capt" "captain" "sgt" "sergeant" "lt" "lieutenant" "col" "colonel"
        "gen" "maj" "cmdr" "sen" "senator" "gov" "fr" "pres"
        "herr" "herrn" "frau" "fraulein" "dipl" "ing" "mag"
        "monsieur" "madame" "mademoiselle" "mme" "mlle" "maitre"
        "senor" "senora" "senorita" "sr" "sra" "srta" "don" "dona"
        "signor" "signora" "sig" "dott" "dottor" "avv"
        "dhr" "mevr" "mevrouw" "meneer" "hr" "fru" "pan" "pani" "senhor" "senhora"
        "shri" "smt" "sheikh";
    /// Joins the parts of a name, in lower case.
    PARTICLES =
        "de" "da" "do" "di" "du" "del" "della" "dos" "das" "van" "von" "zu" "zum" "zur" "der" "den"
        "ter" "ten" "te" "des" "la" "le" "el" "al" "bin" "ibn" "bint" "ben" "y" "e" "af" "av" "op" "t" "dei" "degli" "lo";
    /// In front of anything.
    ARTICLES =
        "the" "a" "an" "this" "that" "these" "our" "their" "his" "her" "its" "my" "your" "every" "some" "all" "no" "in" "on" "at" "of" "and"
        "der" "die" "das" "den" "dem" "des" "ein" "eine" "einer" "mit" "im" "am" "beim" "vom" "unser" "und"
        "le" "les" "un" "une" "nos" "il" "lo" "gli" "los" "las" "una" "o" "os" "as" "um" "uma" "no" "na" "het" "een" "en";
    /// In front of a thing rather than of somebody.
    DETERMINERS =
        "a" "an" "this" "that" "every" "no" "der" "die" "das" "den" "dem" "des" "ein" "eine" "einen" "einem"
        "einer" "eines" "kein" "keine" "keinen" "beim" "vom" "zum" "zur" "am" "le" "les" "un" "une" "el" "los" "las"
        "una" "il" "gli" "het" "een";
    /// Generations and degrees behind a name.
    SUFFIXES = "jr" "sr" "ii" "iii" "iv" "phd" "md" "esq" "mba" "cpa" "rn" "dds";
    /// Relatives and roles of people.
    PEOPLE =
        "wife" "husband" "son" "daughter" "father" "mother" "brother" "sister" "uncle" "aunt" "cousin"
        "grandfather" "grandmother" "child" "kid" "friend" "girlfriend" "boyfriend" "partner" "boss"
        "colleague" "neighbour" "neighbor" "patient" "client" "customer" "employee" "applicant"
        "candidate" "tenant" "student" "teacher" "manager" "supervisor" "director" "president"
        "minister" "attorney" "lawyer" "counsel" "nurse" "physician" "guitarist" "singer" "actor"
        "actress" "author" "writer" "player" "coach" "artist" "member" "resident" "defendant"
        "plaintiff" "witness" "insured" "policyholder" "beneficiary" "guardian" "contact"
        "chairman" "ceo" "cfo" "founder" "owner" "secretary" "ambassador" "judge" "detective" "officer"
        "kunde" "kundin" "patientin" "mitarbeiter" "mitarbeiterin" "herrn" "kollege" "kollegin"
        "vater" "mutter" "sohn" "tochter" "bruder" "schwester" "mann"
        "cliente" "paciente" "paziente" "empleado" "empleada" "salarie" "relator" "ministro" "ministra"
        "advogado" "juiz" "engineer" "developer" "accountant" "architect" "recruiter" "editor" "reporter"
        "producer" "trainer" "trainerin" "regisseur" "regisseurin" "konig" "konigin" "kaiser" "herzog" "prinz"
        "papst" "bischof" "kanzler" "kanzlerin" "prasident" "prasidentin" "ministerin" "burgermeister"
        "burgermeisterin" "sprecher" "sprecherin" "chef" "chefin" "richter" "anwalt" "anwaltin" "autor" "autorin"
        "sanger" "sangerin" "schauspieler" "schauspielerin" "maler" "komponist" "pfarrer" "direktor" "direktorin"
        "geschaftsfuhrer" "geschaftsfuhrerin" "ingenieur" "arzt" "arztin" "kommissar" "dichter" "desembargador";
    /// In front of a name, as the words that give it.
    INTRODUCTIONS = "named" "called" "nicknamed" "namens" "nomme" "nommee" "llamado" "llamada" "chiamato" "chiamata" "genaamd";
    /// What people do, in front of or behind their name.
    DEEDS =
        "said" "says" "told" "asked" "asks" "wrote" "writes" "replied" "replies" "added" "adds"
        "explained" "thinks" "thought" "believes" "wants" "wanted" "lives" "lived" "works" "worked"
        "called" "calls" "emailed" "phoned" "texted" "signed" "married" "died" "resigned" "joined"
        "met" "shouted" "shouts" "cried" "laughed" "smiled" "noted" "notes" "confirmed" "insisted"
        "admitted" "claims" "claimed" "argued" "recalls" "recalled" "sang" "played" "starred" "listed"
        "sagt" "sagte" "erklart" "erlautert" "erklarte" "schrieb" "wohnt" "lebt" "arbeitet" "berichtet" "meint" "meinte" "betonte"
        "dit" "declare" "explique" "habite" "travaille" "dijo" "dice" "vive" "trabaja" "disse" "afferma"
        "zei" "zegt" "woont" "werkt";
    /// In front of someone who is addressed.
    GREETINGS =
        "hi" "hello" "hey" "dear" "thanks" "hola" "hallo" "bonjour" "salut" "cher" "chere" "liebe" "lieber"
        "geehrte" "geehrter" "estimado" "estimada" "querido" "querida" "caro" "cara" "gentile" "egregio"
        "beste" "geachte" "ciao" "ola" "prezado" "prezada" "kara" "kare" "hej";
    /// On the line in front of a signature.
    CLOSINGS =
        "regards" "sincerely" "cheers" "thanks" "best" "yours" "truly" "faithfully" "grusse" "grussen"
        "grusse" "cordialement" "salutations" "saludos" "atentamente" "saluti" "groeten" "groet"
        "abracos" "atenciosamente" "hilsen" "mvh" "you" "love";
    /// Whose something is.
    POSSESSIVES = "my" "his" "her" "their" "s" "your" "first" "last" "full";
    /// Keys of a person's name.
    NAME_LABELS =
        "name" "names" "surname" "lastname" "firstname" "fullname" "forename" "nachname" "vorname" "familienname"
        "nom" "prenom" "nombre" "apellido" "apellidos" "nome" "cognome" "sobrenome" "naam" "achternaam"
        "voornaam" "navn" "namn" "efternamn" "fornamn" "nazwisko" "imie";
    /// Keys of something that has a person as its value.
    PERSON_LABELS =
        "from" "to" "cc" "bcc" "attn" "attention" "contact" "author" "by" "patient" "client" "customer"
        "employee" "manager" "supervisor" "assignee" "owner" "reporter" "reviewer" "recipient" "sender"
        "beneficiary" "cardholder" "holder" "signed" "signatory" "physician" "doctor" "provider" "insured"
        "applicant" "candidate" "tenant" "landlord" "buyer" "seller" "guarantor" "witness" "spouse" "guardian"
        "von" "an" "ansprechpartner" "kunde" "mitarbeiter" "patientin" "kontakt" "interlocuteur" "titular" "cliente";
    /// In front of `name`, where it is no person's.
    NOT_A_PERSON =
        "file" "host" "domain" "user" "class" "package" "product" "project" "table" "column" "field"
        "company" "bank" "brand" "server" "database" "db" "app" "service" "branch" "repo" "module" "method"
        "function" "variable" "type" "path" "tag" "event" "group" "team" "street" "city" "country" "school"
        "bucket" "cluster" "image" "container" "account" "model" "common" "display" "key" "role";
    /// Keys of a place.
    PLACE_LABELS =
        "city" "town" "country" "location" "place" "birthplace" "region" "county" "where" "ort" "stadt" "land"
        "wohnort" "geburtsort" "ville" "pays" "lieu" "ciudad" "pais" "lugar" "citta" "paese" "cidade"
        "plaats" "woonplaats" "hometown" "origin" "destination";
    /// Keys of an organisation.
    ORGANIZATION_LABELS =
        "company" "employer" "organization" "organisation" "firm" "vendor" "supplier" "bank" "insurer"
        "firma" "unternehmen" "arbeitgeber" "entreprise" "societe" "employeur" "empresa" "azienda" "bedrijf"
        "werkgever" "universitat" "university" "school";
    /// In front of a place.
    PLACE_PREPOSITIONS =
        "in" "from" "at" "to" "near" "around" "throughout" "across" "outside" "toward" "towards" "of"
        "aus" "nach" "bei" "a" "en" "desde" "da" "em" "para" "te" "uit" "naar" "i" "fra" "fran" "till" "w" "z" "do";
    /// Those of them that leave little else than a place, or a time.
    INSIDE = "in" "near" "en" "em" "te" "i" "around" "outside";
    /// In front of such a preposition, they leave nothing else than a place.
    WHEREABOUTS =
        "live" "lives" "lived" "living" "based" "born" "located" "reside" "resides" "resident" "moved"
        "move" "moving" "travel" "traveling" "travelling" "travelled" "traveled" "trip" "flight" "flew" "fly" "flying" "arrived" "arrives" "arriving"
        "originally" "grew" "up" "visit" "visiting" "visited" "went" "headquartered" "native" "landed" "stay" "staying"
        "wohnt" "wohnhaft" "lebt" "geboren" "ne" "nee" "habite" "vive" "nacido" "nacida" "nato" "nata" "woont" "reist";
    /// In front of a place without a preposition.
    VISITS = "visit" "visited" "visiting" "leave" "leaving" "left" "reach" "reached" "besuchen" "besucht" "visiter" "visitar" "visitare" "bezoeken";
    /// Directions in front of a region.
    DIRECTIONS =
        "northern" "southern" "eastern" "western" "central" "upper" "lower" "downtown" "greater" "mainland";
    /// Behind or in front of a name that is a place's.
    PLACE_HEADS =
        "river" "lake" "mountain" "mountains" "island" "islands" "county" "province" "bay" "valley"
        "peninsula" "airport" "bridge" "park" "beach" "ocean" "sea" "desert" "district" "village" "township"
        "parish" "borough" "strait" "canyon" "forest" "hills" "falls" "creek" "glacier" "coast" "prefecture"
        "oblast" "territory" "street" "avenue" "boulevard" "road" "square" "station" "mount" "castle";
    /// Legal forms, behind an organisation's name.
    LEGAL_FORMS =
        "inc" "incorporated" "corp" "corporation" "ltd" "limited" "llc" "llp" "lp" "plc" "co" "company"
        "gmbh" "ggmbh" "ag" "kg" "kgaa" "ohg" "ug" "mbh" "e.v." "ev" "se" "s.a." "sa" "sas" "sarl" "s.a.r.l."
        "sasu" "eurl" "snc" "s.r.l." "srl" "spa" "s.p.a." "s.l." "sl" "s.a.s." "ltda" "eireli" "s/a"
        "bv" "b.v." "nv" "n.v." "vof" "ab" "asa" "a/s" "aps" "oy" "oyj" "kft" "zrt" "nyrt" "sro" "s.r.o."
        "a.s." "z.o.o." "pty" "pvt" "bhd" "kk" "k.k." "jsc" "ooo" "oao" "pjsc" "holdings" "holding" "group"
        "llc." "& co" "gruppe" "groupe" "grupo" "gruppo" "konzern";
    /// What organisations are, at the end of their name.
    ORGANIZATION_HEADS =
        "university" "college" "institute" "hospital" "bank" "foundation" "association" "society"
        "committee" "commission" "council" "ministry" "department" "agency" "authority" "bureau" "court"
        "party" "union" "league" "airlines" "airways" "motors" "technologies" "technology" "systems"
        "solutions" "software" "industries" "insurance" "records" "studios" "pictures" "entertainment"
        "press" "times" "post" "news" "tribune" "herald" "journal" "gazette" "partners" "associates" "ventures" "capital"
        "consulting" "services" "enterprises" "laboratories" "labs" "pharmaceuticals" "energy" "electric"
        "communications" "media" "networks" "telecom" "logistics" "bancorp" "trust" "fund" "securities"
        "academy" "school" "clinic" "orchestra" "federation" "alliance" "coalition" "army" "navy"
        "senate" "congress" "parliament" "brigade" "battalion" "regiment" "squadron" "division" "fc" "afc" "club" "railway"
        "verein" "verband" "stiftung" "gesellschaft" "werke" "universitat" "hochschule" "institut" "ministerium"
        "laboratory" "institution" "assembly" "corps" "publishing" "diocese"
        "versicherung" "sparkasse" "volksbank" "partei" "bibliothek" "klinik";
    /// What organisations are, in front of the rest of their name.
    ORGANIZATION_BEGINNINGS =
        "university" "bank" "ministry" "department" "institute" "college" "association" "society" "court" "church" "office"
        "universitat" "ministerium" "bundesministerium" "institut" "verein" "verband" "landesamt" "amtsgericht" "landgericht"
        "universite" "ministere" "banque" "societe" "universidad" "ministerio" "banco" "instituto"
        "league"
        "universidade" "tribunal" "universita" "ministero" "banca" "istituto" "universiteit" "stichting"
        "federacao" "associacao" "conselho" "fundacao" "prefeitura" "secretaria" "companhia" "procuradoria";
    /// Between the parts of an organisation's name.
    ORGANIZATION_LINKS = "of" "for" "and" "the" "fur" "der" "des" "de" "du" "la" "del" "e" "do" "da" "dos" "das" "di";
    /// What is named after people.
    MONUMENTS =
        "hotel" "center" "centre" "theatre" "theater" "museum" "stadium" "arena" "railroad" "building" "hall" "house"
        "tower" "complex" "camp" "fort" "junction" "mission" "prize" "award" "awards" "festival" "championship" "cup" "cups"
        "memorial" "band" "playfield" "show" "game" "games" "trophy" "medal" "model" "method" "theorem" "law" "act" "rule"
        "syndrome" "disease" "test" "gym" "mall" "church" "cathedral" "chapel" "library" "highway" "trail" "dam" "mine"
        "scholarship" "plan" "report" "commission" "edition" "collection" "gallery" "orchestra" "quartet" "trio" "circuit"
        "rays" "cats" "eagles" "conference" "bowl" "series" "tour" "album" "platz" "haus" "preis" "schule" "kirche" "stiftung";
    /// In front of an organisation: what people do there.
    EMPLOYMENT = "work" "works" "worked" "working" "employed" "employee" "job" "position" "ceo" "cto" "cfo" "founder"
        "director" "president" "manager" "headquarters" "office" "offices" "acquired" "joined" "customer" "hired" "arbeitet" "arbeite" "travaille" "trabaja" "trabajo" "lavoro" "lavora" "werk";
    /// Between such a word and the organisation.
    EMPLOYMENT_LINKS = "for" "at" "by" "with" "of" "bei" "chez" "en" "para" "presso" "per" "voor" "bij";
    /// Behind an organisation: what it has.
    POSSESSIONS = "office" "offices" "website" "headquarters" "shares" "stock" "subsidiary" "employees" "spokesperson" "spokesman" "spokeswoman" "orchestra" "ceo" "products" "customers" "board";
    /// Whom a remark is addressed to is asked this.
    ADDRESSING = "can" "could" "please" "would" "will" "i" "you" "we" "what" "how" "why" "when" "where" "let" "do" "did" "are" "thanks" "thank" "have" "your" "my" "here";
    /// What streets are called, behind their name.
    STREETS =
        "street" "st" "str" "road" "rd" "avenue" "ave" "av" "lane" "ln" "drive" "dr" "court" "ct" "boulevard" "blvd"
        "way" "place" "pl" "square" "sq" "terrace" "ter" "crescent" "cres" "close" "highway" "hwy" "parkway"
        "pkwy" "circle" "cir" "trail" "trl" "alley" "row" "walk" "gardens" "gdns" "grove" "hill" "mews" "park"
        "plaza" "turnpike" "loop" "pike" "expressway" "freeway" "route" "rte" "bypass" "crossing" "ridge"
        "view" "vista" "pass" "point" "quay" "esplanade" "parade" "green" "rise" "cove" "heights" "meadow" "meadows"
        "common" "fields" "bend" "path" "run" "spur" "broadway" "causeway" "embankment" "marg" "nagar" "chowk"
        "utca" "u" "ut" "ter" "tere" "korut" "sor" "ulice" "namesti" "trida" "sokak" "sk" "caddesi" "cad"
        "vagen" "gatan" "vej" "gade" "gate" "vei" "tie" "katu" "alle" "allee" "weg" "strasse" "laan" "plein";
    /// What streets are called, in front of their name.
    STREET_FIRST =
        "rue" "avenue" "av" "boulevard" "bd" "place" "chemin" "impasse" "allee" "route" "quai" "cours" "passage" "sentier" "faubourg"
        "via" "viale" "piazza" "piazzale" "corso" "largo" "vicolo" "strada" "contrada"
        "calle" "avenida" "avda" "paseo" "plaza" "carrera" "camino" "ronda" "travesia" "glorieta" "calzada" "cra" "cl"
        "rua" "travessa" "praca" "alameda" "estrada" "rodovia" "ladeira"
        "ulica" "ul" "aleja" "al" "plac" "os" "ulitsa" "bulevardul" "strasse" "jalan" "jl" "rruga" "rr" "odos";
    /// What a flat, a floor, an office is called, in front of its number.
    UNITS =
        "apt" "apartment" "suite" "ste" "unit" "flat" "floor" "fl" "room" "rm" "bldg" "building" "block" "tower" "lot" "trailer" "spc"
        "shop" "level" "villa" "wohnung" "whg" "top" "stiege" "appartement" "appt" "escalier" "etage" "piso" "puerta" "depto"
        "departamento" "apto" "bloco" "andar" "sala" "conjunto" "interno" "scala" "m" "lok" "lgh";
    /// What a box at the post office is called.
    BOXES =
        "box" "pob" "postfach" "apartado" "apdo" "casella" "caixa" "postbus" "postboks" "postbox" "bp" "skrytka" "locked" "bag" "gpo" "po" "psc";
    /// Military post offices (USPS Publication 28, §225) and ships.
    MILITARY = "apo" "fpo" "dpo";
    /// Units of age.
    YEARS = "year" "years" "yr" "yrs" "jahre" "jahr" "jaar" "ar" "vuotta" "ans" "anos" "anni";
    /// Behind the unit.
    OLD = "old" "alt" "oud" "gammal" "gammel" "vanha" "jung" "young";
    /// In front of an age.
    AGE_LABELS = "age" "aged" "ages" "alter" "edad" "eta" "idade" "leeftijd" "alder" "wiek" "turn" "turned" "turning" "turns" "ika";
    /// In front of a number of years that is an age.
    AGE_VERBS = "ai" "a" "as" "de" "tiene" "tengo" "con" "di" "ha" "ho" "tem" "tenho" "is" "ben" "ma" "mam";
    /// Months, with their short forms.
    MONTHS =
        "january" "february" "march" "april" "may" "june" "july" "august" "september" "october" "november" "december"
        "jan" "feb" "mar" "apr" "jun" "jul" "aug" "sep" "sept" "oct" "nov" "dec"
        "januar" "janner" "februar" "marz" "mai" "juni" "juli" "oktober" "dezember" "okt" "dez"
        "janvier" "fevrier" "mars" "avril" "juin" "juillet" "aout" "septembre" "octobre" "novembre" "decembre" "fevr" "avr" "juil"
        "enero" "febrero" "marzo" "abril" "mayo" "junio" "julio" "agosto" "septiembre" "octubre" "noviembre" "diciembre" "ene" "abr" "ago" "dic"
        "gennaio" "febbraio" "aprile" "maggio" "giugno" "luglio" "settembre" "ottobre" "dicembre" "gen" "mag" "giu" "lug" "set" "ott"
        "janeiro" "fevereiro" "marco" "maio" "junho" "julho" "setembro" "outubro" "dezembro" "fev" "out"
        "januari" "februari" "maart" "mei" "augustus" "mrt"
        "maj" "augusti" "desember"
        "stycznia" "lutego" "marca" "kwietnia" "maja" "czerwca" "lipca" "sierpnia" "wrzesnia" "pazdziernika" "listopada" "grudnia";
    /// Days of the week.
    WEEKDAYS =
        "monday" "tuesday" "wednesday" "thursday" "friday" "saturday" "sunday"
        "montag" "dienstag" "mittwoch" "donnerstag" "freitag" "samstag" "sonnabend" "sonntag";
    /// In front of a year.
    DATE_PREPOSITIONS = "in" "since" "until" "till" "during" "by" "early" "late" "mid" "before" "after" "year" "around" "circa" "spring" "summer" "autumn" "winter" "fall" "january" "february" "march" "april" "may" "june" "july" "august" "september" "october" "november" "december" "seit" "bis" "jahr" "anno" "depuis" "desde" "nel" "dal" "sinds" "sedan" "em";
    /// In lower case behind a year that is one.
    AFTER_YEAR = "and" "or" "to" "by" "as" "at" "the" "he" "she" "it" "they" "with" "for" "when" "after" "before" "until" "under" "from" "in" "on" "was" "while" "but" "und" "et" "y" "e" "bis" "wurde" "war";
}
