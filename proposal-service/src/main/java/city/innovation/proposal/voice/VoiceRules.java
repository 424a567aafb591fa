package city.innovation.proposal.voice;

import static city.innovation.kit.time.Term.Unit.BUSINESS_DAYS;
import static city.innovation.kit.time.Term.Unit.MONTHS;

import city.innovation.kit.number.Numbers;
import city.innovation.kit.problem.Flaw;
import city.innovation.kit.rule.Rules;
import city.innovation.kit.rule.Versioned;
import city.innovation.kit.time.BusinessCalendar;
import city.innovation.kit.time.CityTime;
import city.innovation.kit.time.Term;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The rules of voices that a city may set differently. */
@ApplicationScoped
class VoiceRules {

    static final String TERMS = "voice-terms";
    static final String CHANNELS = "voice-channels";

    static final VoiceChannels SHIPPED_CHANNELS = new VoiceChannels(Stream.of(
                    "CALL_CENTRE",
                    "WEB",
                    "SOCIAL",
                    "LISTENING_SESSION",
                    "CITIZENS_HALL",
                    "OMBUDSMAN",
                    "CITIZEN_MAYOR",
                    "VISIT",
                    "LETTER",
                    "OTHER_SYSTEM")
            .map(code -> new VoiceChannels.Channel(code, code.equals("SOCIAL")))
            .toList());

    private static final LocalDate FIRST_DAY = LocalDate.of(2006, 1, 1);

    private final Rules rules;
    private final Numbers numbers;
    private final BusinessCalendar calendar;

    VoiceRules(Rules rules, Numbers numbers, BusinessCalendar calendar) {
        this.rules = rules;
        this.numbers = numbers;
        this.calendar = calendar;
    }

    /**
     * Ships what a city may change: an answer within 14 business days, the time that civil petitions which suggest
     * something have (Civil Petitions Treatment Act Decree, article 15; a default, since most voices are no petitions),
     * and a solution within six months, the time of Seoul's social channels of 2011 to 2013.
     */
    void ship(@Observes StartupEvent start) {
        rules.define(
                TERMS, VoiceTerms.class, new VoiceTerms(new Term(14, BUSINESS_DAYS), new Term(6, MONTHS)), FIRST_DAY);
        rules.define(CHANNELS, VoiceChannels.class, SHIPPED_CHANNELS, FIRST_DAY);
    }

    /** The next number of that day's year. */
    String number(Instant at) {
        return numbers.next("V", CityTime.dateOf(at).getYear());
    }

    Versioned<VoiceTerms> terms(Instant at) {
        return rules.current(TERMS, CityTime.dateOf(at));
    }

    VoiceTerms terms(int version) {
        return rules.version(TERMS, version);
    }

    /** The last millisecond of the term's last day. */
    Instant due(Instant from, Term term) {
        return calendar.dueAt(from, term, List.of());
    }

    /** What is wrong with a channel on that day: unknown, or a social channel is named that is none of it. */
    Optional<Flaw> flaw(String channel, boolean namesSocial, Instant at) {
        VoiceChannels known =
                rules.<VoiceChannels>current(CHANNELS, CityTime.dateOf(at)).data();
        if (!known.codes().contains(channel)) {
            return Optional.of(Flaw.ofBody("/channel", "voice.channel.unknown", String.join(", ", known.codes())));
        }
        return namesSocial && !known.isSocial(channel)
                ? Optional.of(Flaw.ofBody("/socialChannel", "voice.channel.not-social"))
                : Optional.empty();
    }
}
