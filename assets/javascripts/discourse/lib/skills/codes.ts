/** Two-letter ISO 639 codes, and the languages that have a Wikipedia of their own. */
export const LANGUAGE_CODES = (
  "aa ab ace ady af ak als am ami an ang ann anp ar arc ary arz as ast atj av avk awa ay az azb " +
  "ba ban bar bbc bcl bdr be bew bg bho bi bjn blk bm bn bo bpy br bs btm bug bxr " +
  "ca cbk ccp cdo ce ceb ch chr chy ckb co cr crh cs csb cu cv cy da dag de dga din diq dsb dtp dty dv dz " +
  "ee el eml en eo es et eu ext fa fat ff fi fj fo fon fr frp frr fur fy ga gag gan gcr gd gl glk gn gom gor got gpe gsw gu guc gur guw gv " +
  "ha hak haw he hi hif hr hsb ht hu hy hyw ia iba id ie ig igl ik ilo inh io is it iu ja jam jbo jv " +
  "ka kaa kab kaj kbd kbp kcg kg kge ki kj kk kl km kn knc ko koi kr krc krj ks ksh ku kus kv kw ky " +
  "la lad lb lbe lez lfn lg li lij lld lmo ln lo lt ltg lv mad mai mdf mg mh mhr mi min mk ml mn mni mnw mos mr mrj ms mt mwl my myv mzn " +
  "na nah nan nap nb nd nds ne new ng nia nl nn nov nqo nr nrm nso nup nv ny oc olo om or os pa pag pam pap pcd pcm pdc pfl pi pih pl pms pnb pnt ps pt pwn " +
  "qu rki rm rmy rn ro rsk ru rue rup rw sa sah sat sc scn sco sd se sg shi shn si sk skr sl sm smn sn so sq sr srn ss st stq su sv sw szl szy " +
  "ta tay tcy tdd te tet tg th ti tig tk tl tly tn to tok tpi tr trv ts tt tum tw ty tyv udm ug uk ur uz ve vec vep vi vls vo vro " +
  "wa war wo wuu xal xh xmf yi yo yue za zea zgh zh zu"
).split(" ");

/** ISO 3166-1 alpha-2. */
export const REGION_CODES = (
  "AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ " +
  "CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR " +
  "GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP " +
  "KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ " +
  "NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW " +
  "SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ " +
  "UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW"
).split(" ");
