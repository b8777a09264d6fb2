"""The cues of English: one row a word, the dictionary form first."""

from belta_news.languages.speech import Lexeme
from belta_news.model.quote import CueKind

__all__ = ["CUES", "VERBS"]

CUES = (
    Lexeme(
        kind=CueKind.SAY,
        rows="""
            say says said *saying
            tell tells told *telling
            add adds added *adding
            ~note ~notes noted *noting
            ~state ~states stated *stating
            announce announces announced *announcing
            declare declares declared *declaring
            inform informs informed *informing
            ~report ~reports reported *reporting
            ~remark ~remarks remarked *remarking
            make_clear makes_clear made_clear *making_clear
            make_it_clear makes_it_clear made_it_clear *making_it_clear
            ~mention ~mentions mentioned *mentioning
            ~comment ~comments commented *commenting
            observe observes observed *observing
            ~reveal ~reveals revealed *revealing
            disclose discloses disclosed *disclosing
            explain explains explained *explaining
            clarify clarifies clarified *clarifying
            specify specifies specified *specifying
            elaborate elaborates elaborated *elaborating
            recall recalls recalled *recalling
            remember remembers remembered *remembering
            recount recounts recounted *recounting
            narrate narrates narrated *narrating
            ~relate ~relates related *relating
            repeat repeats repeated *repeating
            reiterate reiterates reiterated *reiterating
            continue continues continued *continuing
            go_on goes_on went_on *going_on gone_on
            conclude concludes concluded *concluding
            begin begins began *beginning begun
            start starts started *starting
            describe describes described *describing
            ~call ~calls called *calling
            ~label ~labels labeled *labeling
            ~dub ~dubs dubed *dubing
            ~brand ~brands branded *branding
            characterize characterizes characterized *characterizing
            depict depicts depicted *depicting
            portray portrays portrayed *portraying
            refer refers referred *referring
            reference references referenced *referencing
            ~quote ~quotes quoted *quoting
            ~cite ~cites cited *citing
            ~show ~shows showed *showing
            ~point_out ~points_out pointed_out *pointing_out
            ~point ~points pointed *pointing
            point_to points_to pointed_to *pointing_to
            ~speak ~speaks spoke *speaking spoken
            ~talk ~talks talked *talking
            ~chat ~chats chatted *chatting
            discuss discusses discussed *discussing
            communicate communicates communicated *communicating
            convey conveys conveyed *conveying
            notify notifies notified *notifying
            testify testifies testified *testifying
            recite recites recited *reciting
            remind reminds reminded *reminding
            summarize summarizes summarized *summarizing
            sum_up sums_up summed_up *summing_up
            paraphrase paraphrases paraphrased *paraphrasing
            muse muses mused *musing
            quip quips quipped *quipping
            ~joke ~jokes joked *joking
            chuckle chuckles chuckled *chuckling
            ~laugh ~laughs laughed *laughing
            ~sigh ~sighs sighed *sighing
            ~smile ~smiles smiled *smiling
            chime_in chimes_in chimed_in *chiming_in
            interject interjects interjected *interjecting
            intone intones intoned *intoning
            ~offer ~offers offered *offering
            ~volunteer ~volunteers volunteered *volunteering
            ~chant ~chants chanted *chanting
            ~shout ~shouts shouted *shouting
            ~yell ~yells yelled *yelling
            ~cry ~cries cried *crying
            exclaim exclaims exclaimed *exclaiming
            ~scream ~screams screamed *screaming
            ~whisper ~whispers whispered *whispering
            ~mutter ~mutters muttered *muttering
            murmur murmurs murmured *murmuring
            bark barks barked *barking
            gush gushes gushed *gushing
            rave raves raved *raving
            riff riffs riffed *riffing
            drawl drawls drawled *drawling
            deadpan deadpans deadpaned *deadpaning
            thunder thunders thundered *thundering
            bellow bellows bellowed *bellowing
            roar roars roared *roaring
            growl growls growled *growling
            snap snaps snapped *snapping
            hiss hisses hissed *hissing
            ~groan ~groans groaned *groaning
            ~moan ~moans moaned *moaning
            grouse grouses groused *grousing
            grumble grumbles grumbled *grumbling
            fume fumes fumed *fuming
            vent vents vented *venting
            ~rant ~rants ranted *ranting
            ~tout ~touts touted *touting
            brag brags bragged *bragging
            ~boast ~boasts boasted *boasting
            crow crows crowed *crowing
            bluster blusters blustered *blustering
            bemoan bemoans bemoaned *bemoaning
            lament laments lamented *lamenting
            confide confides confided *confiding
            confess confesses confessed *confessing
            admit admits admitted *admitting
            concede concedes conceded *conceding
            acknowledge acknowledges acknowledged *acknowledging
            allow allows allowed *allowing
            ~signal ~signals signaled *signaling
            indicate indicates indicated *indicating
            imply implies implied *implying
            ~hint ~hints hinted *hinting
            suggest suggests suggested *suggesting
            ~advance ~advances advanced *advancing
        """,
    ),
    Lexeme(
        kind=CueKind.STRESS,
        rows="""
            stress stresses stressed *stressing
            emphasize emphasizes emphasized *emphasizing
            emphasise emphasises emphasised *emphasising
            underline underlines underlined *underlining
            underscore underscores underscored *underscoring
            highlight highlights highlighted *highlighting
            insist insists insisted *insisting
            assert asserts asserted *asserting
            affirm affirms affirmed *affirming
            reaffirm reaffirms reaffirmed *reaffirming
            assure assures assured *assuring
            maintain maintains maintained *maintaining
            contend contends contended *contending
            argue argues argued *arguing
            ~claim ~claims claimed *claiming
            allege alleges alleged *alleging
            attest attests attested *attesting
            pronounce pronounces pronounced *pronouncing
            proclaim proclaims proclaimed *proclaiming
            ~reason ~reasons reasoned *reasoning
            warn warns warned *warning
            ~caution ~cautions cautioned *cautioning
            ~alert ~alerts alerted *alerting
            criticize criticizes criticized *criticizing
            criticise criticises criticised *criticising
            denounce denounces denounced *denouncing
            condemn condemns condemned *condemning
            decry decries decried *decrying
            deride derides derided *deriding
            ~mock ~mocks mocked *mocking
            ridicule ridicules ridiculed *ridiculing
            dismiss dismisses dismissed *dismissing
            reject rejects rejected *rejecting
            ~blast ~blasts blasted *blasting
            ~slam ~slams slammed *slamming
            ~attack ~attacks attacked *attacking
            assail assails assailed *assailing
            accuse accuses accused *accusing
            blame blames blamed *blaming
            ~rate ~rates rated *rating
            ~charge ~charges charged *charging
            lash_out lashes_out lashed_out *lashing_out
            ~fault ~faults faulted *faulting
            ~complain ~complains complained *complaining
            ~protest ~protests protested *protesting
            ~object ~objects objected *objecting
            scold scolds scolded *scolding
            chide chides chided *chiding
            ~rebuke ~rebukes rebuked *rebuking
            lambaste lambastes lambasted *lambasting
            lambast lambasts lambasted *lambasting
            excoriate excoriates excoriated *excoriating
            castigate castigates castigated *castigating
            scoff scoffs scoffed *scoffing
            ~sneer ~sneers sneered *sneering
            ~jeer ~jeers jeered *jeering
            ~praise ~praises praised *praising
            hail hails hailed *hailing
            laud lauds lauded *lauding
            commend commends commended *commending
            applaud applauds applauded *applauding
            ~credit ~credits credited *crediting
            congratulate congratulates congratulated *congratulating
            ~thank ~thanks thanked *thanking
            ~welcome ~welcomes welcomed *welcoming
            celebrate celebrates celebrated *celebrating
            defend defends defended *defending
        """,
    ),
    Lexeme(
        kind=CueKind.ASK,
        rows="""
            ask asks asked *asking
            wonder wonders wondered *wondering
            inquire inquires inquired *inquiring
            query queries queried *querying
            ~question ~questions questioned *questioning
            interrogate interrogates interrogated *interrogating
            ~demand ~demands demanded *demanding
            beg begs begged *begging
            plead pleads pleaded *pleading
            ~request ~requests requested *requesting
            ~appeal ~appeals appealed *appealing
        """,
    ),
    Lexeme(
        kind=CueKind.ANSWER,
        rows="""
            ~answer ~answers answered *answering
            ~reply ~replies replied *replying
            correct corrects corrected *correcting
            respond responds responded *responding
            retort retorts retorted *retorting
            ~counter ~counters countered *countering
            deny denies denied *denying
            rebut rebuts rebutted *rebutting
            refute refutes refuted *refuting
            rejoin rejoins rejoined *rejoining
            agree agrees agreed *agreeing
            disagree disagrees disagreed *disagreeing
            concur concurs concurred *concurring
            confirm confirms confirmed *confirming
            decline declines declined *declining
            refuse refuses refused *refusing
            ~echo ~echos echoed *echoing
            shoot_back shoots_back shot_back *shooting_back
            blare blares blared *blaring
            put_it puts_it *puting_it
            reiterate reiterates reiterated *reiterating
            fire_back fires_back fired_back *firing_back
            hit_back hits_back *hitting_back
        """,
    ),
    Lexeme(
        kind=CueKind.WRITE,
        rows="""
            write writes wrote *writing written
            read reads *reading
            ~tweet ~tweets tweeted *tweeting
            retweet retweets retweeted *retweeting
            ~post ~posts posted *posting
            ~blog ~blogs blogged *blogging
            ~email ~emails emailed *emailing
            e-mail e-mails e-mailed *e-mailing
            ~text ~texts texted *texting
            ~publish ~publishes published *publishing
            opine opines opined *opining
            editorialize editorializes editorialized *editorializing
            ~title ~titles titled *titling
            ~headline ~headlines headlined *headlining
            ~caption ~captions captioned *captioning
            subtitle subtitles subtitled *subtitling
            ~sign ~signs signed *signing
        """,
    ),
    Lexeme(
        kind=CueKind.THINK,
        rows="""
            think thinks thought *thinking
            be_convinced is_convinced are_convinced was_convinced were_convinced
            be_confident is_confident are_confident was_confident were_confident
            be_sure is_sure are_sure was_sure were_sure
            be_certain is_certain are_certain was_certain were_certain
            believe believes believed *believing
            be_convinced is_convinced are_convinced was_convinced were_convinced
            be_confident is_confident are_confident was_confident were_confident
            be_sure is_sure are_sure was_sure were_sure
            be_certain is_certain are_certain was_certain were_certain
            consider considers considered *considering
            be_hopeful is_hopeful are_hopeful was_hopeful were_hopeful
            be_worried is_worried are_worried was_worried were_worried
            be_concerned is_concerned are_concerned was_concerned were_concerned
            be_aware is_aware are_aware was_aware were_aware
            be_proud is_proud are_proud was_proud were_proud
            reckon reckons reckoned *reckoning
            ~figure ~figures figured *figuring
            ~guess ~guesses guessed *guessing
            suspect suspects suspected *suspecting
            feel feels felt *feeling
            ~hope ~hopes hoped *hoping
            expect expects expected *expecting
            ~hold ~holds held *holding
            ~find ~finds found *finding
            conclude concludes concluded *concluding
            ~estimate ~estimates estimated *estimating
            predict predicts predicted *predicting
            ~project ~projects projected *projecting
            ~forecast ~forecasts forecasted *forecasting
            foresee foresees foresaw *foreseeing foreseen
            surmise surmises surmised *surmising
            speculate speculates speculated *speculating
            ~fear ~fears feared *fearing
            ~worry ~worries worried *worrying
            assume assumes assumed *assuming
            presume presumes presumed *presuming
            understand understands understood *understanding
            deem deems deemed *deeming
            regard regards regarded *regarding
            ~view ~views viewed *viewing
            see sees saw *seeing seen
            perceive perceives perceived *perceiving
            know knows knew *knowing known
            learn learns learned *learning
            decide decides decided *deciding
        """,
    ),
    Lexeme(
        kind=CueKind.PROMISE,
        rows="""
            ~promise ~promises promised *promising
            ~pledge ~pledges pledged *pledging
            ~vow ~vows vowed *vowing
            swear swears swore *swearing sworn
            ~guarantee ~guarantees guaranteed *guaranteeing
            threaten threatens threatened *threatening
            propose proposes proposed *proposing
            recommend recommends recommended *recommending
            advise advises advised *advising
            urge urges urged *urging
            ~call_for ~calls_for called_for *calling_for
            ~call_on ~calls_on called_on *calling_on
            ~order ~orders ordered *ordering
            instruct instructs instructed *instructing
            ~command ~commands commanded *commanding
            ~direct ~directs directed *directing
            encourage encourages encouraged *encouraging
            invite invites invited *inviting
            exhort exhorts exhorted *exhorting
            implore implores implored *imploring
            ~vote ~votes voted *voting
        """,
    ),
)
"""Verbs that announce what somebody says, with marks or without."""

VERBS = (
    Lexeme(
        kind=CueKind.SAY,
        rows="""
            refer_to refers_to referred_to *referring_to
            talk_about talks_about talked_about *talking_about
            speak_of speaks_of spoke_of *speaking_of
            compare compares compared *comparing
            liken likens likened *likening
            term terms termed *terming
            named *naming
            nicknamed *nicknaming
            titled *titling
            used *using
            describe_as describes_as described_as *describing_as
            express expresses expressed *expressing
            voiced *voicing
            discuss discusses discussed *discussing
            addressed *addressing
            presented *presenting
            painted *painting
            framed *framing
            casted *casting
            detailed *detailing
            outlined *outlining
            listed *listing
            lay_out lays_out laid_out *laying_out
            made *making
            give gives gave *giving
            deliver delivers delivered *delivering
            issued *issuing
            released *releasing
            shared *sharing
            launched *launching
            unveil unveils unveiled *unveiling
            invoke invokes invoked *invoking
            recite recites recited *reciting
            tick_off ticks_off ticked_off *ticking_off
            sing sings sang *singing
            coin coins coined *coining
            adopt adopts adopted *adopting
            repeat repeats repeated *repeating
            propose proposes proposed *proposing
            include includes included *including
            contain contains contained *containing
            featured *featuring
            showed *showing
            demonstrate demonstrates demonstrated *demonstrating
            reflect reflects reflected *reflecting
            displayed *displaying
            carry carries carried *carrying
            bore *bearing
        """,
    ),
    Lexeme(
        kind=CueKind.STRESS,
        rows="""
            questioned *questioning
            challenged *challenging
            railed *railing
            knock knocks knocked *knocking
            savage savages savaged *savaging
            skewer skewers skewered *skewering
            upbraid upbraids upbraided *upbraiding
            berate berates berated *berating
            admonish admonishes admonished *admonishing
            reprimand reprimands reprimanded *reprimanding
            belittle belittles belittled *belittling
            bashed *bashing
            paned *paning
            pillory pillories pilloried *pillorying
            disparage disparages disparaged *disparaging
            malign maligns maligned *maligning
            demean demeans demeaned *demeaning
            raped *raping
            hammered *hammering
            trashed *trashing
            slap slaps slaped *slaping
            threaten threatens threatened *threatening
            targeted *targeting
            single_out singles_out singled_out *singling_out
            seize_on seizes_on seized_on *seizing_on
            touted *touting
            champion champions championed *championing
            endorse endorses endorsed *endorsing
            embrace embraces embraced *embracing
            favor favors favored *favoring
            supported *supporting
            backed *backing
            oppose opposes opposed *opposing
            resist resists resisted *resisting
            flaunt flaunts flaunted *flaunting
            focused *focusing
            concentrate concentrates concentrated *concentrating
            warn_of warns_of warned_of *warning_of
            called_out *calling_out
        """,
    ),
    Lexeme(
        kind=CueKind.ANSWER,
        rows="""
            react reacts reacted *reacting
            bristle bristles bristled *bristling
            pushed_back *pushing_back
        """,
    ),
    Lexeme(
        kind=CueKind.THINK,
        rows="""
            wanted *wanting
            needed *needing
            seek seeks sought *seeking
            wished *wishing
            loved *loving
            hated *hating
            liked *liking
            prefer prefers prefered *prefering
            enjoy enjoys enjoyed *enjoying
            appreciate appreciates appreciated *appreciating
            planned *planning
            intended *intending
            envision envisions envisioned *envisioning
            imagine imagines imagined *imagining
            dreamed *dreaming
            recognize recognizes recognized *recognizing
            accept accepts accepted *accepting
            seem seems seemed *seeming
            appear appears appeared *appearing
        """,
    ),
    Lexeme(
        kind=CueKind.PROMISE,
        rows="""
            tried *trying
            attempted *attempting
            lobby lobbies lobbied *lobbying
        """,
    ),
)
"""Verbs that announce the words of somebody only where these stand in marks."""
