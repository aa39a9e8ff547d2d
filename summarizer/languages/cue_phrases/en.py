"""English cue phrases."""

from __future__ import annotations

from summarizer.languages.cue_phrases.base import CuePhrases, word_set
from summarizer.languages.speech.en import DAYS, MONTHS

CUE_PHRASES = CuePhrases(
    first_person=word_set("i we me us my our mine ours myself ourselves"),
    second_person=word_set("you your yours yourself yourselves"),
    third_person=word_set("he she him her his hers they them their theirs himself herself"),
    conclude=word_set(
        """
        in_short in_summary to_sum_up to_summarize in_conclusion the_bottom_line overall
        ultimately all_in_all in_a_nutshell the_short_answer long_story_short takeaway takeaways
        that_means this_means put_simply simply_put the_upshot as_a_result in_sum in_brief
        in_the_end at_the_end_of_the_day the_point_is the_key_is the_truth_is the_lesson
        tl_dr the_answer_is the_verdict in_essence in_general as_a_rule generally_speaking
        """
    ),
    advise=word_set(
        """
        should must need_to needs_to have_to has_to make_sure be_sure ensure recommend
        recommended recommends avoid never always try_to consider it_s_important important_to
        it_s_best best_to opt_for choose aim_for at_least no_more_than you_ll_need you_will_need
        don_t do_not you_can instead_of before_you once_you start_by keep_in_mind remember
        rule_of_thumb it_s_a_good_idea had_better ought_to essential crucial use require required
        requires it_is_important it_is_best up_to
        """
    ),
    judge=word_set(
        """
        best worth better worst ideal perfect great good excellent favorite favourite winner
        top_pick our_pick better_than more_than less_than compared the_most the_least advantage
        disadvantage drawback downside pros cons cheaper cheapest expensive affordable
        impressive disappointing disappointed outstanding the_only most_important the_main
        the_biggest the_real the_problem superior suited suitable if_you_want if_you_need
        """
    ),
    find=word_set(
        """
        found_that finds_that shows_that showed_that show_that study studies research
        researchers according_to results we_propose we_present this_paper we_show we_find
        we_found we_introduce suggests_that suggest_that revealed reveals concluded evidence
        data on_average survey percent per_cent analysis experts report demonstrate
        demonstrates indicates outperforms our_method our_approach our_results
        """
    ),
    reason=word_set(
        """
        because therefore that_s_why this_is_why which_is_why the_reason due_to thanks_to since
        so_that means_that leads_to lead_to causes caused result_in results_in thus hence allows
        helps in_order_to
        """
    ),
    define=word_set(
        """
        is_a is_an are_a refers_to is_defined_as known_as consists_of is_the are_the called
        is_one_of describes means includes include is_used can_be
        """
    ),
    announce=word_set(
        """
        in_this_article in_this_guide in_this_post in_this_blog in_this_chapter in_this_section
        in_this_lesson in_this_tutorial in_this_video in_this_episode we_ll we_will let_s
        here_are here_s here_is read_on keep_reading below this_article this_guide this_post
        this_blog you_ll_learn you_will_learn without_further_ado dive_in dive_into
        take_a_look we_ve_compiled rounded_up as_follows the_following i_ll i_will we_have_compiled
        this_list this_section let_us explore discover find_out walk_you_through going_to
        look_at we_are_going_to scroll above ahead this_chapter this_tutorial more_on
        """
    ),
    promote=word_set(
        """
        subscribe newsletter sign_up click_here download contact_us our_team our_services
        free_trial get_started book_a learn_more read_more check_out follow_us visit_our shop
        buy join discount coupon affiliate commission sponsored advertisement call_us share_this
        our_products our_website our_experts we_offer we_provide we_specialize contact
        get_in_touch free_quote request_a demo today_s sale deals order_now shop_now our_store
        our_app our_clients our_customers schedule_a consultation pre_order available_now
        on_sale gift promo code facebook twitter instagram youtube linkedin pinterest whatsapp
        telegram podcast patreon webinar tickets register
        """
    ),
    page=word_set(
        """
        photo photos image images credit getty related posted published updated author
        written_by min_read editor comments comment leave_a_comment let_us_know email
        privacy terms cookies copyright all_rights_reserved disclaimer share tags categories
        category previous next source sources via courtesy shutterstock unsplash flickr
        minutes_read last_updated originally_published this_article_was editors_note
        reporting_by edited_by reply print permalink table_of_contents jump_to skip_to
        isbn doi et_al retrieved references log_in login account password loading javascript
        browser video watch gallery caption screenshot view wikipedia figure phone tel fax
        """
    ),
    example=word_set(
        """
        for_example for_instance such_as e_g imagine suppose let_s_say say_you picture_this
        one_example another_example an_example
        """
    ),
    contrast=word_set(
        """
        but however yet although though while despite on_the_other_hand instead nevertheless
        whereas unlike even_though still rather not_only
        """
    ),
    commonplace=word_set(
        """
        in_today_s nowadays over_the_years when_it_comes_to whether_you if_you_re looking_for
        these_days in_recent_years in_the_world_of have_you_ever we_all as_we everyone wondering
        are_you do_you there_are_many there_s_nothing there_is_nothing let_s_face_it it_s_no_secret
        more_and_more in_the_age_of welcome since_the_dawn plays_a_role one_of_the_most
        there_are_several no_matter some_people many_people most_people critics
        you_might_think it_s_easy_to some_argue may_seem hope thank_you thanks enjoy stay_tuned
        good_luck ever_wondered a_lot_of
        """
    ),
    report=DAYS
    | (MONTHS - {"may"})
    | word_set(
        """
        said says told announced yesterday last_week this_week spokesperson spokesman spokeswoman
        police court minister president government officials statement confirmed reported added
        """
    ),
    summary_heading=word_set(
        """
        key_takeaways takeaways key_takeaway key_points tl_dr tldr in_short in_brief summary
        abstract the_short_answer quick_answer at_a_glance highlights executive_summary key_facts
        the_gist in_a_nutshell short_answer key_findings main_points what_to_know
        """
    ),
    closing_heading=word_set(
        """
        conclusion conclusions final_thoughts the_bottom_line bottom_line verdict
        final_verdict wrapping_up in_conclusion final_word closing_thoughts to_sum_up summing_up
        wrap_up final_words the_takeaway takeaway recap parting_thoughts last_word
        closing_remarks the_verdict our_verdict concluding
        """
    ),
    aside_heading=word_set(
        """
        related about_the_author about_us references sources further_reading read_more comments
        leave_a_comment leave_a_reply share more_from you_may_also you_might_also recommended
        see_also external_links contact contact_us newsletter subscribe faq faqs
        frequently_asked_questions notes bibliography acknowledgements acknowledgments author
        table_of_contents contents recent_posts popular_posts categories tags resources
        methodology disclaimer advertisement about disclosure credits footnotes archives
        """
    ),
    opening_heading=word_set("introduction overview background intro motivation preface"),
    guide_title=word_set(
        """
        how_to guide tips tutorial step_by_step steps what_is what_are ways_to beginners
        beginner_s why_you when_to explained everything_you_need how_do how_does how_can how_long
        how_much should_you can_you do_it_yourself diy learn mistakes checklist
        """
    ),
    list_title=word_set(
        """
        best top ideas things reasons ways list examples favorite favourite most roundup gifts
        gift_guide places books tools recipes
        """
    ),
    comparison_title=word_set("vs versus compared comparison or difference differences_between"),
    review_title=word_set("review reviews reviewed hands_on tested first_look"),
)
