# frozen_string_literal: true

module PeerLearning
  # The languages a member may name: those that Unicode's CLDR has a name for, under their canonical codes, and
  # those that have a Wikipedia.
  module Languages
    CODES = <<~CODES.split.to_set.freeze
      aa ab ace ach ada ady ae aeb af afh agq ain ak akk akz ale aln als alt am ami an ang ann anp
      ar arc arn aro arp arq ars arw ary arz as asa ase ast atj av avk awa ay az azb ba bal ban
      bar bas bax bbc bbj bcl bdr be bej bem bew bez bfd bfq bg bgc bgn bh bho bi bik bin bjn bkm
      bla blk blo blt bm bn bo bpy bqi br bra brh brx bs bss btm bua bug bum bxr byn byv ca cad
      car cay cbk cch ccp cdo ce ceb cgg ch chb chg chk chm chn cho chp chr chy cic ckb clc co cop
      cps cr crg crh crj crk crl crm crr crs cs csb csw cu cv cy da dag dak dar dav de del den dga
      dgr din diq dje doi dsb dtp dty dua dum dv dyo dyu dz dzg ebu ee efi egl egy eka el elx eml
      en enm eo es esu et eu ewo ext fa fan fat ff fi fil fit fj fo fon fr frc frm fro frp frr frs
      fur fy ga gaa gag gan gay gba gbz gcr gd gez gil gl glk gmh gn goh gom gon gor got gpe grb
      grc gsw gu guc gur guw guz gv gwi ha hai hak haw hax he hi hif hil hit hmn hnj ho hr hsb hsn
      ht hu hup hur hy hyw hz ia iba ibb id ie ig igl ii ik ikt ilo inh io is it iu izh ja jam jbo
      jgo jmc jpr jrb jut jv ka kaa kab kac kaj kam kaw kbd kbl kbp kcg kde kea kek ken kfo kg kge
      kgp kha kho khq khw ki kiu kj kk kkj kl kln km kmb kn knc ko koi kok kos kpe kr krc kri krj
      krl kru ks ksb ksf ksh ku kum kus kut kv kw kwk kxv ky la lad lag lah lam lb lbe lez lfn lg
      li lij lil liv lkt lld lmo ln lo lol lou loz lrc lsm lt ltg lu lua lui lun luo lus luy lv
      lzh lzz mad maf mag mai mak man mas mde mdf mdr men mer mfe mg mga mgh mgo mh mhr mi mic min
      mk ml mn mnc mni mnw moe moh mos mr mrj ms mt mua mus mwl mwr mwv my mye myv mzn na nah nan
      nap naq nb nd nds ne new ng nia niu njo nl nmg nn nnh no nog non nov nqo nr nrm nso nup nus
      nv nwc ny nym nyn nyo nzi oc oj ojb ojc ojs ojw oka olo om or os osa ota pa pag pal pam pap
      pau pcd pcm pdc pdt peo pfl phn pi pih pis pl pms pnb pnt pon pqm prg pro ps pt pwn qu quc
      qug raj rap rar rgn rhg rif rki rm rmy rn ro rof rom rsk rtm ru rue rug rup rw rwk sa sad
      sah sam saq sas sat saz sba sbp sc scn sco sd sdc sdh se see seh sei sel ses sg sga sgs shi
      shn shu si sid sk skr sl slh sli sly sm sma smj smn sms sn snk so sog sq sr srn srr ss ssy
      st stq str su suk sus sux sv sw swb syc syr szl szy ta tay tce tcy tdd te tem teo ter tet tg
      tgx th tht ti tig tiv tk tkl tkr tl tlh tli tly tmh tn to tog tok tpi tr tru trv trw ts tsd
      tsi tt ttm ttt tum tvl tw twq ty tyv tzm udm ug uga uk umb ur uz vai ve vec vep vi vls vmf
      vmw vo vot vro vun wa wae wal war was wbp wo wuu xal xh xmf xnr xog yao yap yav ybb yi yo
      yrl yue za zap zbl zea zen zgh zh zu zun zza
    CODES

    WELL_FORMED = /\A[a-z]{2,3}(-[a-z0-9]{2,8})*\z/
    MAX_LENGTH = 35

    # A code may carry subtags, as in pt-br or zh-hant.
    def self.known?(code)
      code.is_a?(String) && code.length <= MAX_LENGTH && WELL_FORMED.match?(code) &&
        CODES.include?(code.split("-").first)
    end
  end
end
